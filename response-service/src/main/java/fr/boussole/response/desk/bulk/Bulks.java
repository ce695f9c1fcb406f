package fr.boussole.response.desk.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.response.desk.person.Act;
import fr.boussole.response.desk.person.Footing;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The acts for many, and what came of each for whom, in the database. */
@ApplicationScoped
class Bulks {

    private static final int MOST_LISTED = 50;

    private static final String COLUMNS = """
            select b.id, b.act, cast(b.detail as text), b.who, b.everything, b.root, b.language, b.asked_at, b.begun_at, b.ended_at,
                   c.people, c.done, c.refused
            from bulk_act b
            cross join lateral (
              select count(*) as people, count(*) filter (where outcome = 'DONE') as done,
                     count(*) filter (where outcome = 'REFUSED') as refused
              from bulk_person p where p.act = b.id) c
            where
            """;
    private static final String SEEN =
            " (b.who = :who or :everything or (not b.everything and b.root in (select subtree(:root)))) ";

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    Bulks(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Someone for whom it is to be done, and whether it makes sense for them now. */
    record Candidate(String episode, Footing footing) {}

    /** For how many it was refused, and why. */
    record Reason(String why, int people) {}

    /** For whom it was refused, and why. */
    record Refusal(String episode, String why) {}

    /** Keeps what is looked at before it is begun, for those of the chosen who are in view. */
    @Transactional
    UUID draft(Wish wish, String who, Scope.View view, Locale language) {
        UUID id = Ids.next();
        database.createNativeQuery("""
                        insert into bulk_act (id, act, detail, who, everything, root, language, asked_at)
                        values (:id, :act, '{}', :who, :everything, :root, :language, :now)
                        """)
                .setParameter("id", id)
                .setParameter("act", wish.act().name())
                .setParameter("who", who)
                .setParameter("everything", view.everything())
                .setParameter("root", view.root())
                .setParameter("language", language.getLanguage())
                .setParameter("now", clock.instant())
                .executeUpdate();
        database.createNativeQuery("""
                        insert into bulk_person (act, place, episode)
                        select :id, chosen.place, e.id
                        from unnest(cast(:episodes as text[])) with ordinality as chosen (episode, place)
                        join episode e on e.id = chosen.episode
                        where :everything or e.organisation in (select subtree(:root))
                        """)
                .setParameter("id", id)
                .setParameter("episodes", "{" + String.join(",", wish.chosen()) + "}")
                .setParameter("everything", view.everything())
                .setParameter("root", view.root())
                .executeUpdate();
        return id;
    }

    /** A problem 404 where there is none that they may see. */
    @Transactional
    Bulk find(UUID id, String who, Scope.View view) {
        Query query =
                database.createNativeQuery(COLUMNS + "b.id = :id and" + SEEN).setParameter("id", id);
        return bulks(seen(query, who, view)).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("act-not-found", "No such act", "You see no act of that id."));
    }

    /** Those that were begun, the latest first. */
    @Transactional
    List<Bulk> recent(String who, Scope.View view) {
        Query query = database.createNativeQuery(
                        COLUMNS + "b.begun_at is not null and" + SEEN + "order by b.asked_at desc limit :most")
                .setParameter("most", MOST_LISTED);
        return bulks(seen(query, who, view));
    }

    /** Those under way, the oldest first. */
    @Transactional
    List<Bulk> underWay() {
        return bulks(database.createNativeQuery(
                COLUMNS + "b.begun_at is not null and b.ended_at is null order by b.begun_at, b.id"));
    }

    /** For whom it would be done, in their order. */
    @Transactional
    List<Candidate> candidates(Bulk bulk) {
        List<Object[]> rows = database.createNativeQuery("""
                        select p.episode, e.paused_at is not null, e.stopped_at is not null, e.left_out is not null,
                               exists (select from invitation i
                                       where i.episode = e.id and i.status in ('PLANNED', 'SENT', 'OPENED', 'STARTED'))
                        from bulk_person p join episode e on e.id = p.episode
                        where p.act = ?1 order by p.place
                        """, Object[].class)
                .setParameter(1, bulk.id())
                .getResultList();
        return rows.stream()
                .map(row -> new Candidate(
                        (String) row[0],
                        new Footing((Boolean) row[1], (Boolean) row[2], (Boolean) row[3], (Boolean) row[4])))
                .toList();
    }

    /** Whether it was begun by this: what was begun already goes on as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean begin(Bulk bulk, Map<String, String> detail) {
        return database.createNativeQuery("""
                                update bulk_act set begun_at = :now, detail = cast(:detail as jsonb)
                                where id = :id and begun_at is null
                                """)
                        .setParameter("now", clock.instant())
                        .setParameter("detail", json.valueToTree(detail).toString())
                        .setParameter("id", bulk.id())
                        .executeUpdate()
                > 0;
    }

    /** Ends it once something has come of it for everyone. */
    @Transactional
    void end(Bulk bulk) {
        database.createNativeQuery("""
                        update bulk_act set ended_at = :now
                        where id = :id and ended_at is null
                          and not exists (select from bulk_person p where p.act = bulk_act.id and p.outcome is null)
                        """)
                .setParameter("now", clock.instant())
                .setParameter("id", bulk.id())
                .executeUpdate();
    }

    /** For how many it was refused, by reason, the most frequent first. */
    @Transactional
    List<Reason> reasons(Bulk bulk) {
        List<Object[]> rows = database.createNativeQuery("""
                        select why, count(*) from bulk_person
                        where act = ?1 and outcome = 'REFUSED' group by why order by count(*) desc, why
                        """, Object[].class)
                .setParameter(1, bulk.id())
                .getResultList();
        return rows.stream()
                .map(row -> new Reason((String) row[0], ((Number) row[1]).intValue()))
                .toList();
    }

    /** For whom it was refused, in their order. */
    @Transactional
    List<Refusal> refusals(Bulk bulk, int most) {
        List<Object[]> rows = database.createNativeQuery("""
                        select episode, why from bulk_person
                        where act = ?1 and outcome = 'REFUSED' order by place limit ?2
                        """, Object[].class)
                .setParameter(1, bulk.id())
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(row -> new Refusal((String) row[0], (String) row[1]))
                .toList();
    }

    /** Forgets what was looked at and never begun, and what ended long ago. */
    @Transactional
    void forget(Instant lookedAtBefore, Instant endedBefore) {
        database.createNativeQuery("delete from bulk_act where begun_at is null and asked_at < ?1 or ended_at < ?2")
                .setParameter(1, lookedAtBefore)
                .setParameter(2, endedBefore)
                .executeUpdate();
    }

    private static Query seen(Query query, String who, Scope.View view) {
        return query.setParameter("who", who)
                .setParameter("everything", view.everything())
                .setParameter("root", view.root());
    }

    private List<Bulk> bulks(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> bulk((Object[]) row)).toList();
    }

    private Bulk bulk(Object[] row) {
        return new Bulk(
                (UUID) row[0],
                Act.valueOf((String) row[1]),
                detail((String) row[2]),
                (String) row[3],
                new Scope.View((Boolean) row[4], (String) row[5]),
                Locale.forLanguageTag((String) row[6]),
                (Instant) row[7],
                Optional.ofNullable((Instant) row[8]),
                Optional.ofNullable((Instant) row[9]),
                ((Number) row[10]).intValue(),
                ((Number) row[11]).intValue(),
                ((Number) row[12]).intValue());
    }

    private Map<String, String> detail(String written) {
        try {
            return json.readValue(written, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The database wrote no JSON", unreadable);
        }
    }
}
