package fr.boussole.response.catalogue;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Passes on what could not be understood, as it came, with the reason and where it came from. */
@ApplicationScoped
class DeadLetters {

    private static final String TOPIC = "boussole.dead-letters";

    private final KafkaProducer<String, String> producer;
    private final Counter counter;

    DeadLetters(@Identifier("default-kafka-broker") Map<String, Object> broker, MeterRegistry meters) {
        Map<String, Object> configuration = new HashMap<>(broker);
        configuration.put(ProducerConfig.ACKS_CONFIG, "all");
        configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        this.producer = new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer());
        this.counter = Counter.builder("boussole_dead_letters")
                .description("Messages that could not be understood")
                .register(meters);
    }

    /** Returns once the broker has it. */
    void send(ConsumerRecord<String, String> letter, String reason) {
        var dead = new ProducerRecord<>(TOPIC, letter.key(), letter.value());
        letter.headers().forEach(dead.headers()::add);
        dead.headers().add("reason", reason.getBytes(StandardCharsets.UTF_8));
        String origin = letter.topic() + "/" + letter.partition() + "/" + letter.offset();
        dead.headers().add("origin", origin.getBytes(StandardCharsets.UTF_8));
        try {
            producer.send(dead).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a dead letter was being passed on", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Kafka did not take a dead letter: " + e.getCause().getMessage(), e);
        }
        counter.increment();
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
