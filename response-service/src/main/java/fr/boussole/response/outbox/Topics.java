package fr.boussole.response.outbox;

import fr.boussole.response.configuration.Boussole;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
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

    private static final int TRIES = 3;

    private final KafkaProducer<String, byte[]> producer;
    private final Partitions partitions;
    private final String prefix;

    Topics(@Identifier("default-kafka-broker") Map<String, Object> broker, Partitions partitions, Boussole settings) {
        this.partitions = partitions;
        this.prefix = settings.outbox().topicPrefix();
        Map<String, Object> configuration = new HashMap<>(broker);
        configuration.put(ProducerConfig.ACKS_CONFIG, "all");
        configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        int patience = Math.toIntExact(settings.outbox().patience().toMillis());
        configuration.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, patience);
        configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience / TRIES);
        configuration.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, patience / TRIES);
        // Each pass ends with a flush, which does not linger: until then records gather in few requests.
        configuration.put(ProducerConfig.LINGER_MS_CONFIG, 50);
        configuration.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        configuration.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8 * 1024 * 1024);
        this.producer = new KafkaProducer<>(configuration, new StringSerializer(), new ByteArraySerializer());
    }

    /** Returns once the broker has everything; throws when it refused or could not be reached, in which case all is sent again. */
    void send(List<Waiting> messages) {
        List<Future<RecordMetadata>> acknowledgements = messages.stream()
                .map(message -> producer.send(CloudEventRecord.of(
                        message, topic(message.aggregate()), partition(message.aggregate(), message.key()))))
                .toList();
        producer.flush();
        acknowledgements.forEach(Topics::await);
    }

    /** Asks the broker how many partitions the topic has, so that writers can say where a message will go. */
    void learn(String aggregate) {
        partitions.learn(aggregate, producer.partitionsFor(topic(aggregate)).size());
    }

    private int partition(String aggregate, String key) {
        return partitions.of(aggregate, key).orElseGet(() -> {
            learn(aggregate);
            return partitions.of(aggregate, key).orElseThrow();
        });
    }

    private String topic(String aggregate) {
        return prefix + aggregate;
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
