package fr.boussole.response.contact;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Seals anew, by the newest key and some at a time, what older keys have sealed. When the metric {@code boussole.contact.older.keys} is 0, the
 * older keys can be taken out of the settings.
 */
@ApplicationScoped
public class Rotation {

    /** Every table in which something is sealed, and what it is about. */
    private static final Map<String, String> SEALED = Map.of(
            "contact", "episode || '/' || respondent",
            "anonymous_draft", "'draft/' || cast(invitation as text)",
            "ballot", "'ballot/' || cast(id as text)");

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
        return SEALED.entrySet().stream()
                .mapToInt(kind -> sealSome(kind.getKey(), kind.getValue()))
                .max()
                .orElse(0);
    }

    private int sealSome(String table, String about) {
        List<?> rows = database.createNativeQuery("select cast(ctid as text), " + about + ", sealed, key from " + table
                        + " where key <> :newest limit :batch for update skip locked")
                .setParameter("newest", sealing.newestKey())
                .setParameter("batch", settings.batch())
                .getResultList();
        rows.forEach(row -> sealAnew(table, (Object[]) row));
        return rows.size();
    }

    /** The row is locked, so it stays where it is. */
    private void sealAnew(String table, Object[] row) {
        String about = (String) row[1];
        String text = sealing.open(new Sealing.Sealed((byte[]) row[2], (String) row[3]), about);
        Sealing.Sealed sealed = sealing.seal(text, about);
        database.createNativeQuery(
                        "update " + table + " set sealed = :sealed, key = :key where ctid = cast(:place as tid)")
                .setParameter("sealed", sealed.bytes())
                .setParameter("key", sealed.key())
                .setParameter("place", row[0])
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
        return Stream.concat(SEALED.keySet().stream(), Stream.of("attachment"))
                .mapToLong(this::older)
                .sum();
    }

    private long older(String table) {
        return ((Number) database.createNativeQuery("select count(*) from " + table + " where key <> :newest")
                        .setParameter("newest", sealing.newestKey())
                        .getSingleResult())
                .longValue();
    }
}
