package fr.boussole.indicator.deadletter;

import fr.boussole.indicator.kafka.Broker;
import fr.boussole.indicator.kafka.TopicTail;
import fr.boussole.indicator.message.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Reads the dead-letter topic, to which every service puts what it cannot understand. */
@ApplicationScoped
class DeadLetterFeed {
    private static final Set<String> EPISODE_TOPICS = Set.of(Topics.RESPONSES, Topics.INVITATIONS);

    private final DeadLetters letters;
    private final TopicTail tail;

    DeadLetterFeed(DeadLetters letters, Broker broker) {
        this.letters = letters;
        this.tail = new TopicTail(Topics.DEAD_LETTERS, broker.reader(), this::take);
    }

    /** Whether what is refused on this topic is put on the dead-letter topic, and so read here. */
    static boolean comesBack(String topic) {
        return EPISODE_TOPICS.contains(topic);
    }

    void start(@Observes StartupEvent started) {
        tail.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        tail.close();
    }

    private void take(ConsumerRecords<String, byte[]> records) {
        records.forEach(record -> letters.add(letter(record)));
    }

    private static DeadLetters.Letter letter(ConsumerRecord<String, byte[]> record) {
        return new DeadLetters.Letter(
                header(record, "origin"),
                String.valueOf(record.key()),
                header(record, "reason"),
                Instant.ofEpochMilli(record.timestamp()));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .orElse("");
    }
}
