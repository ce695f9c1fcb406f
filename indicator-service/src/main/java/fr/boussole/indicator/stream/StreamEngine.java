package fr.boussole.indicator.stream;

import fr.boussole.indicator.definition.Catalogue;
import fr.boussole.indicator.kafka.Broker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jboss.logging.Logger;

/** Runs the topology on this instance, exactly once, and tries again while the broker or its topics are not there. */
@ApplicationScoped
public class StreamEngine {
    private static final Logger LOG = Logger.getLogger(StreamEngine.class);
    private static final Duration CLOSING = Duration.ofSeconds(10);
    private static final long RETRY_MILLIS = 1000;

    private final StreamConfig config;
    private final Broker broker;
    private final Catalogue catalogue;
    private final Refusals refusals;
    private final AtomicReference<KafkaStreams> running = new AtomicReference<>();
    private final CountDownLatch stopping = new CountDownLatch(1);

    public StreamEngine(StreamConfig config, Broker broker, Catalogue catalogue, Refusals refusals) {
        this.config = config;
        this.broker = broker;
        this.catalogue = catalogue;
        this.refusals = refusals;
    }

    void start(@Observes StartupEvent started) {
        var thread = new Thread(this::keepRunning, "stream-engine");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
        Optional.ofNullable(running.getAndSet(null)).ifPresent(streams -> streams.close(CLOSING));
    }

    /** Whether this instance takes its part of the stream. */
    public boolean isRunning() {
        return Optional.ofNullable(running.get())
                .map(streams -> streams.state() == KafkaStreams.State.RUNNING)
                .orElse(false);
    }

    private void keepRunning() {
        try {
            do {
                if (running.get() == null || hasEnded()) {
                    run();
                }
            } while (!stopping.await(RETRY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hasEnded() {
        return Optional.ofNullable(running.get())
                .map(streams -> streams.state().hasCompletedShutdown() || streams.state() == KafkaStreams.State.ERROR)
                .orElse(true);
    }

    private void run() {
        Optional.ofNullable(running.getAndSet(null)).ifPresent(ended -> ended.close(CLOSING));
        var streams = new KafkaStreams(TallyTopology.of(catalogue, refusals), properties());
        streams.setUncaughtExceptionHandler(failure -> {
            LOG.error("The stream stumbled and takes up again from the last commit", failure);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
        try {
            streams.start();
            running.set(streams);
        } catch (KafkaException notYet) {
            LOG.infof("The stream cannot start yet: %s", notYet.getMessage());
            streams.close(CLOSING);
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, config.applicationId());
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, broker.servers());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, config.commitMillis());
        properties.put(StreamsConfig.POLL_MS_CONFIG, Pace.TICK.toMillis());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, config.stateDirectory().toString());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, config.cacheBytes());
        properties.put(StreamsConfig.producerPrefix("compression.type"), "lz4");
        return properties;
    }
}
