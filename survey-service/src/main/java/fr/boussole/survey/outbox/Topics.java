package fr.boussole.survey.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topics, as seen from the relay: a batch goes out in order and every record of it is acknowledged by all replicas. */
@ApplicationScoped
class Topics {
    private final KafkaProducer<String, byte[]> producer;
    private final OutboxConfig config;

    Topics(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers, OutboxConfig config) {
        this.config = config;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8 * 1024 * 1024),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Returns once the broker has everything; throws when it refused or could not be reached, in which case all is sent again. */
    void send(List<OutboxMessage> messages) {
        List<Future<RecordMetadata>> acknowledgements = messages.stream()
                .map(message -> producer.send(CloudEventRecord.of(message, config.topicPrefix())))
                .toList();
        producer.flush();
        acknowledgements.forEach(Topics::await);
    }

    private static void await(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a message was being sent", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not take a message: " + e.getCause().getMessage(), e.getCause());
        }
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
