package fr.boussole.response.catalogue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Listens to what survey-service publishes. The position on each topic is kept in the database, moved in the transaction that
 * writes what was read: nothing is passed over, whatever dies when. Every instance listens for itself; writing twice is harmless.
 */
@ApplicationScoped
class Listener {

    private static final Logger LOG = Logger.getLogger(Listener.class);
    private static final List<String> TOPICS =
            List.of(Announcements.ORGANISATIONS, Announcements.QUESTIONNAIRES, Announcements.PATHWAYS);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofMillis(500);

    private final AgroalDataSource database;
    private final Projection projection;
    private final DeadLetters deadLetters;
    private final Map<String, Object> broker;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "catalogue-listener");
    private volatile Optional<KafkaConsumer<String, String>> listening = Optional.empty();

    Listener(
            AgroalDataSource database,
            Projection projection,
            DeadLetters deadLetters,
            @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.database = database;
        this.projection = projection;
        this.deadLetters = deadLetters;
        this.broker = broker;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        listening.ifPresent(KafkaConsumer::wakeup);
        thread.join(Duration.ofSeconds(5).toMillis());
    }

    private void run() {
        boolean goOn = true;
        while (goOn) {
            try (KafkaConsumer<String, String> consumer = consumer()) {
                listening = Optional.of(consumer);
                listen(consumer);
            } catch (WakeupException stopping) {
                LOG.debug("No longer listening to what is published");
            } catch (SQLException | KafkaException | IllegalStateException e) {
                LOG.warnf("What is published cannot be read and will be tried again: %s", e.getMessage());
            }
            goOn = !stopsWithin(BEFORE_ANOTHER_TRY);
        }
    }

    private void listen(KafkaConsumer<String, String> consumer) throws SQLException {
        List<TopicPartition> partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        try (var connection = database.getConnection()) {
            for (TopicPartition partition : partitions) {
                consumer.seek(partition, projection.position(connection, partition));
            }
        }
        while (stopped.getCount() > 0) {
            ConsumerRecords<String, String> records = consumer.poll(LONGEST_WAIT);
            if (!records.isEmpty()) {
                take(records);
            }
        }
    }

    private void take(ConsumerRecords<String, String> records) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                for (TopicPartition partition : records.partitions()) {
                    for (ConsumerRecord<String, String> heard : records.records(partition)) {
                        take(connection, partition, heard);
                    }
                }
                connection.commit();
            } finally {
                connection.rollback();
            }
        }
    }

    private void take(Connection connection, TopicPartition from, ConsumerRecord<String, String> heard)
            throws SQLException {
        Heard what = Announcements.read(from.topic(), Optional.ofNullable(heard.value()));
        if (what instanceof Heard.NotUnderstood deadLetter) {
            deadLetters.send(heard, deadLetter.reason());
            projection.writeDeadLetter(connection, from, heard.offset(), deadLetter.reason());
        } else {
            projection.write(connection, what);
        }
        projection.writePosition(connection, from, heard.offset() + 1);
    }

    private KafkaConsumer<String, String> consumer() {
        Map<String, Object> configuration = new HashMap<>(broker);
        configuration.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        configuration.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        configuration.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        return new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer());
    }

    private boolean stopsWithin(Duration wait) {
        try {
            return stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
