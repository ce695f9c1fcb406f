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

    /**
     * The latest first; the caller has found the episode within the reader's view.
     *
     * @param notes whether the reader may read what was noted of calls
     */
    List<Deed> of(String episode, boolean notes) {
        List<?> rows = database.createNativeQuery("""
                        select cast(extract(epoch from at) * 1000 as bigint), who, deed, cast(detail as text) from (
                          select at, id, who, deed, detail from audit where episode = ?1
                          union all
                          select a.at, a.id, a.who, 'call-noted', jsonb_build_object('note', a.note)
                          from invitation i join call c on c.invitation = i.id join call_attempt a on a.call = c.notice
                          where i.episode = ?1 and a.note <> '' and ?3) deeds
                        order by at desc, id desc limit ?2""")
                .setParameter(1, episode)
                .setParameter(2, MOST)
                .setParameter(3, notes)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Deed(
                        Instant.ofEpochMilli(((Number) row[0]).longValue()), (String) row[1], (String) row[2], (String)
                                row[3]))
                .toList();
    }
}
