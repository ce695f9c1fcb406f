package fr.boussole.local.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;

/**
 * One real Kafka broker (KRaft, its own controller) on 127.0.0.1, inside this Java process. Transactions and compaction are
 * those of any broker; topics are never created by accident.
 *
 * <p>In a test: {@code try (var kafka = KafkaNode.temporary()) { kafka.createTopics(Topics.ALL); … kafka.bootstrapServers() }}.
 */
public final class KafkaNode implements AutoCloseable {
    private final KafkaRaftServer server;
    private final String bootstrapServers;
    private final int port;
    private final boolean forgets;
    private final BrokerDirectory directory;

    private KafkaNode(BrokerDirectory directory, int port, int publicPort, boolean forgets) {
        BrokerQuiet.please();
        BrokerSettings settings = new BrokerSettings(port, publicPort, FreePort.find(), directory.log());
        directory.formatUnlessDone(settings);
        this.directory = directory;
        this.port = port;
        this.forgets = forgets;
        this.bootstrapServers = settings.address();
        this.server = new KafkaRaftServer(KafkaConfig.fromProps(settings.properties()), Time.SYSTEM);
        this.server.startup();
    }

    /**
     * A broker whose messages stay in {@code directory} for the next start.
     *
     * @param port 0 for any free port
     */
    public static KafkaNode kept(Path directory, int port) {
        int own = port == 0 ? FreePort.find() : port;
        return new KafkaNode(new BrokerDirectory(directory), own, own, false);
    }

    /** A broker on a free port whose messages vanish when it is closed. */
    public static KafkaNode temporary() {
        int port = FreePort.find();
        return temporary(port, port);
    }

    /**
     * As {@link #temporary()}, behind something that can be cut: clients reach it, and are told to reach it, by way of another port.
     *
     * @param publicPort on which something listens that passes everything on to {@link #port()}
     */
    public static KafkaNode temporaryBehind(int publicPort) {
        return temporary(FreePort.find(), publicPort);
    }

    private static KafkaNode temporary(int port, int publicPort) {
        try {
            var directory = new BrokerDirectory(Files.createTempDirectory("boussole-kafka"));
            return new KafkaNode(directory, port, publicPort, true);
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary directory for Kafka: " + e.getMessage(), e);
        }
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** On which the broker itself listens. */
    public int port() {
        return port;
    }

    /** Creates those topics that are not there, and waits until each can be used. */
    public KafkaNode createTopics(Collection<Topic> topics) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            var created = admin.createTopics(
                            topics.stream().map(Topic::toNewTopic).toList())
                    .values();
            for (var creation : created.entrySet()) {
                awaitCreation(
                        creation.getKey(),
                        creation.getValue().toCompletionStage().toCompletableFuture());
            }
        }
        return this;
    }

    private static void awaitCreation(String topic, Future<?> creation) {
        try {
            creation.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while topic " + topic + " was being created", e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Topic " + topic + " cannot be created: " + e.getMessage(), e);
            }
        }
    }

    /** Stops the broker once its messages are on disk; a temporary one forgets them. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        if (forgets) {
            directory.delete();
        }
    }
}
