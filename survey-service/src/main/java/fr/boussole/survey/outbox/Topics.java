package fr.boussole.survey.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics, as seen from the relay: a batch goes out in order and every record of it is acknowledged by all replicas. */
@ApplicationScoped
class Topics {
    private final KafkaProducer<String, byte[]> producer;
    private final OutboxConfig config;

    Topics(@Identifier("default-kafka-broker") Map<String, Object> broker, OutboxConfig config) {
        this.config = config;
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8 * 1024 * 1024);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Returns once the broker has everything; throws when it refused or could not be reached, in which case all is sent again. */
    void send(List<OutboxMessage> messages) {
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
        for (OutboxMessage message : messages) {
            Future<RecordMetadata> acknowledgement = producer.send(CloudEventRecord.of(message, config.topicPrefix()));
            if (acknowledgement.isDone()) {
                await(acknowledgement);
            }
            acknowledgements.add(acknowledgement);
        }
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
            throw new IllegalStateException(
                    "Kafka did not take a message: " + e.getCause().getMessage(), e.getCause());
        }
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
