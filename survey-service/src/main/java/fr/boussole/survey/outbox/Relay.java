package fr.boussole.survey.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Empties the outbox into Kafka, oldest first. One instance at a time holds the advisory lock; a message is deleted only once the
 * broker has acknowledged it, so that a crash at any instant sends it again rather than never.
 */
@ApplicationScoped
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);

    /** The number of the advisory lock: any, the same in every instance. */
    private static final long LOCK = 7_020_851;

    private final EntityManager database;
    private final Topics topics;
    private final OutboxConfig config;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    Relay(EntityManager database, Topics topics, OutboxConfig config) {
        this.database = database;
        this.topics = topics;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            running = true;
            thread = new Thread(this::run, "outbox-relay");
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        work.release();
        if (thread != null) {
            thread.join(config.stopsWithin().toMillis());
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Appended appended) {
        work.release();
    }

    private void run() {
        while (running) {
            try {
                emptyTheOutbox();
                awaitWork();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            } catch (RuntimeException e) {
                LOG.warnf("Messages wait in the outbox and will be tried again: %s", e.getMessage());
                pause();
            }
        }
    }

    private void emptyTheOutbox() {
        boolean mayHoldMore = true;
        while (running && mayHoldMore) {
            mayHoldMore = sendBatch();
        }
    }

    /** Sends one batch; true when it was full, so that more may wait. */
    private boolean sendBatch() {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!alone()) {
                return false;
            }
            List<OutboxMessage> batch = OutboxMessage.oldest(config.batch());
            topics.send(batch);
            batch.forEach(OutboxMessage::delete);
            return batch.size() == config.batch();
        });
    }

    private boolean alone() {
        return (Boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    private void awaitWork() throws InterruptedException {
        if (work.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
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
