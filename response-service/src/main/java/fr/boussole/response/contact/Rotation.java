package fr.boussole.response.contact;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Seals anew, by the newest key and some at a time, what older keys have sealed. When the metric {@code boussole.contact.older.keys} is 0, the
 * older keys can be taken out of the settings.
 */
@ApplicationScoped
public class Rotation {

    private final EntityManager database;
    private final Sealing sealing;
    private final RotationSettings settings;
    private final AtomicLong left;

    Rotation(EntityManager database, Sealing sealing, RotationSettings settings, MeterRegistry metrics) {
        this.database = database;
        this.sealing = sealing;
        this.settings = settings;
        this.left = metrics.gauge("boussole.contact.older.keys", new AtomicLong());
    }

    @Scheduled(
            every = "{boussole.rotation.every}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        sealAnew();
    }

    /** Seals all of them anew; several instances share the work. */
    public void sealAnew() {
        int sealed;
        do {
            sealed = QuarkusTransaction.requiringNew().call(this::sealSome);
        } while (sealed == settings.batch());
        while (QuarkusTransaction.requiringNew().call(this::sealFile)) {
            // One file a transaction: they are large.
        }
        left.set(QuarkusTransaction.requiringNew().call(this::older));
    }

    private int sealSome() {
        List<?> rows = database.createNativeQuery("""
                        select episode, respondent, sealed, key from contact
                        where key <> :newest order by key, episode limit :batch for update skip locked
                        """)
                .setParameter("newest", sealing.newestKey())
                .setParameter("batch", settings.batch())
                .getResultList();
        rows.forEach(row -> sealAnew((Object[]) row));
        return rows.size();
    }

    private void sealAnew(Object[] row) {
        String about = Contacts.about((String) row[0], (String) row[1]);
        String text = sealing.open(new Sealing.Sealed((byte[]) row[2], (String) row[3]), about);
        Sealing.Sealed sealed = sealing.seal(text, about);
        database.createNativeQuery(
                        "update contact set sealed = :sealed, key = :key where episode = :episode and respondent = :respondent")
                .setParameter("sealed", sealed.bytes())
                .setParameter("key", sealed.key())
                .setParameter("episode", row[0])
                .setParameter("respondent", row[1])
                .executeUpdate();
    }

    private boolean sealFile() {
        List<?> rows = database.createNativeQuery("""
                        select id, sealed, key from attachment
                        where key <> :newest order by id limit 1 for update skip locked
                        """)
                .setParameter("newest", sealing.newestKey())
                .getResultList();
        rows.stream().map(row -> (Object[]) row).forEach(row -> {
            byte[] file = sealing.openBytes(new Sealing.Sealed((byte[]) row[1], (String) row[2]), row[0].toString());
            Sealing.Sealed sealed = sealing.seal(file, row[0].toString());
            database.createNativeQuery("update attachment set sealed = :sealed, key = :key where id = :id")
                    .setParameter("sealed", sealed.bytes())
                    .setParameter("key", sealed.key())
                    .setParameter("id", row[0])
                    .executeUpdate();
        });
        return !rows.isEmpty();
    }

    private long older() {
        return ((Number) database.createNativeQuery("""
                                select (select count(*) from contact where key <> :newest)
                                     + (select count(*) from attachment where key <> :newest)
                                """)
                        .setParameter("newest", sealing.newestKey())
                        .getSingleResult())
                .longValue();
    }
}
