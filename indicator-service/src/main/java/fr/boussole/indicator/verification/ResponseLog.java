package fr.boussole.indicator.verification;

import fr.boussole.indicator.kafka.Broker;
import fr.boussole.indicator.message.Topics;
import fr.boussole.indicator.stream.StreamConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The log of responses and invitations, read from its beginning to its present end, a partition at a time. */
@ApplicationScoped
class ResponseLog {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Broker broker;
    private final StreamConfig stream;

    ResponseLog(Broker broker, StreamConfig stream) {
        this.broker = broker;
        this.stream = stream;
    }

    /** The partitions of the episodes; each episode is whole in one. */
    List<Integer> partitions() {
        try (var consumer = reader()) {
            return Stream.of(Topics.RESPONSES, Topics.INVITATIONS)
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> partition.partition())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    void read(int partition, Consumer<ConsumerRecord<String, byte[]>> reader) {
        try (var consumer = reader()) {
            var both = both(partition);
            consumer.assign(both);
            consumer.seekToBeginning(both);
            var ends = consumer.endOffsets(both);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(reader);
            }
        }
    }

    /** Where each partition of the log ends now. */
    Map<TopicPartition, Long> ends() {
        try (var consumer = reader()) {
            return consumer.endOffsets(partitions().stream()
                    .flatMap(partition -> both(partition).stream())
                    .toList());
        }
    }

    /** Whether the stream has committed everything that is in the log now. */
    boolean isTakenByTheStream() {
        try (var admin = Admin.create(
                        Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.servers()));
                var consumer = reader()) {
            var taken = admin.listConsumerGroupOffsets(stream.applicationId())
                    .partitionsToOffsetAndMetadata()
                    .get();
            var partitions = partitions().stream()
                    .flatMap(partition -> both(partition).stream())
                    .toList();
            return consumer.endOffsets(partitions).entrySet().stream()
                    .allMatch(end -> end.getValue() == 0
                            || taken.containsKey(end.getKey())
                                    && taken.get(end.getKey()).offset() >= end.getValue());
        } catch (ExecutionException unknown) {
            throw new IllegalStateException("The broker does not say how far the stream is", unknown);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking how far the stream is", interrupted);
        }
    }

    private static List<TopicPartition> both(int partition) {
        return List.of(
                new TopicPartition(Topics.RESPONSES, partition), new TopicPartition(Topics.INVITATIONS, partition));
    }

    private KafkaConsumer<String, byte[]> reader() {
        return new KafkaConsumer<>(broker.reader(), new StringDeserializer(), new ByteArrayDeserializer());
    }
}
