package fr.boussole.indicator.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Follows every partition of one topic from its beginning, on its own thread, and hands over what was committed, once. It waits
 * for a topic that is not there yet, and goes on where it was when the broker was lost.
 */
public final class TopicTail implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(TopicTail.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final long RETRY_MILLIS = 500;

    private final String topic;
    private final Map<String, Object> settings;
    private final Consumer<ConsumerRecords<String, byte[]>> follower;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private final Thread thread;
    private volatile boolean caughtUp;

    public TopicTail(String topic, Map<String, Object> settings, Consumer<ConsumerRecords<String, byte[]>> follower) {
        this.topic = topic;
        this.settings = settings;
        this.follower = follower;
        this.thread = new Thread(this::run, "tail-" + topic);
        thread.setDaemon(true);
    }

    public TopicTail start() {
        thread.start();
        return this;
    }

    /** Whether everything that was in the topic at the start has been handed over. */
    public boolean isCaughtUp() {
        return caughtUp;
    }

    private void run() {
        do {
            try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
                follow(consumer);
            } catch (KafkaException lost) {
                LOG.warnf("Lost %s for a moment: %s", topic, lost.getMessage());
            }
        } while (!isStoppingWithin(RETRY_MILLIS));
    }

    private void follow(KafkaConsumer<String, byte[]> consumer) {
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            return;
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        positions.forEach(consumer::seek);
        var ends = consumer.endOffsets(partitions);
        while (!isStoppingWithin(0)) {
            var records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                follower.accept(records);
                records.partitions().forEach(partition -> positions.put(partition, consumer.position(partition)));
            }
            caughtUp = caughtUp
                    || ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
        }
    }

    private boolean isStoppingWithin(long millis) {
        try {
            return stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        stopping.countDown();
    }
}
