package fr.boussole.response.desk.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** What the staff did about one person, from the account that is kept of it. */
@ApplicationScoped
class Deeds {

    private static final int MOST = 200;

    private final EntityManager database;

    Deeds(EntityManager database) {
        this.database = database;
    }

    /** Who did what, and when; the deed is a code, the detail is JSON. */
    record Deed(Instant at, String who, String code, String detail) {}

    /** The latest first; the caller has found the episode within the reader's view. */
    List<Deed> of(String episode) {
        List<?> rows = database.createNativeQuery("""
                        select cast(extract(epoch from at) * 1000 as bigint), who, deed, cast(detail as text)
                        from audit where episode = ?1 order by at desc, id desc limit ?2""")
                .setParameter(1, episode)
                .setParameter(2, MOST)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Deed(
                        Instant.ofEpochMilli(((Number) row[0]).longValue()), (String) row[1], (String) row[2], (String)
                                row[3]))
                .toList();
    }
}
