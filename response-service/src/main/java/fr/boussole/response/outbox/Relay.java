package fr.boussole.response.outbox;

import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.message.InvitationChanged;
import fr.boussole.response.message.ResponseRecorded;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Empties the outbox into Kafka, oldest first. Instances take turns by an advisory lock; a message is deleted only once the
 * broker has acknowledged it, so that a crash at any instant sends it again rather than never.
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    /** The number of the advisory lock: any, the same in every instance. */
    private static final long LOCK = 7_020_852;

    private final AgroalDataSource database;
    private final Topics topics;
    private final Boussole.Outbox settings;
    private final Counter failures;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean running;

    Relay(AgroalDataSource database, Topics topics, Boussole settings, MeterRegistry meters) {
        this.database = database;
        this.topics = topics;
        this.settings = settings.outbox();
        this.failures = Counter.builder("boussole_outbox_failures")
                .description("Passes of the relay that came to nothing: the messages waited")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            running = true;
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        work.release();
        thread.join(settings.stopsWithin().toMillis());
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Appended appended) {
        work.release();
    }

    private void run() {
        boolean askedForPartitions = false;
        while (running) {
            try {
                if (!askedForPartitions) {
                    List.of(InvitationChanged.AGGREGATE, ResponseRecorded.AGGREGATE)
                            .forEach(topics::learn);
                    askedForPartitions = true;
                }
                emptyTheOutbox();
                awaitWork();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            } catch (SQLException | RuntimeException e) {
                // Whatever it was, a relay that ended would keep back every message until the next start.
                failures.increment();
                LOG.warnf("Messages wait in the outbox and will be tried again: %s", e.getMessage());
                pause();
            }
        }
    }

    private void emptyTheOutbox() throws SQLException {
        int sent;
        do {
            sent = sendBatch();
        } while (running && sent == settings.batch());
    }

    private int sendBatch() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                awaitTurn(connection);
                List<Waiting> batch = Waiting.oldest(connection, settings.batch());
                if (!batch.isEmpty()) {
                    topics.send(batch);
                    Waiting.delete(connection, batch);
                }
                connection.commit();
                return batch.size();
            } finally {
                connection.rollback();
            }
        }
    }

    /** Holds the lock until the transaction ends; another instance that is stuck is not waited for for ever. */
    private static void awaitTurn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '15s'");
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
        }
    }

    private void awaitWork() throws InterruptedException {
        if (work.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }

    private void pause() {
        try {
            awaitWork();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
