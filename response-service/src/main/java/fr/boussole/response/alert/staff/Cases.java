package fr.boussole.response.alert.staff;

import fr.boussole.response.alert.AlertCase;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Finds cases within what someone may see: the limit is part of each query, not a check after it. */
@ApplicationScoped
public class Cases {

    /** More than that at once is no list any more. */
    public static final int MOST = 500;

    private static final String WITHIN = "(:everything or c.organisation in (select subtree(:root)))";
    private static final String OPEN =
            "select c.* from alert_case c where c.closed_at is null and " + WITHIN + " " + """
            order by case c.severity when 'HIGH' then 0 when 'MEDIUM' then 1 else 2 end, c.opened_at, c.id limit :most""";
    private static final String CLOSED = "select c.* from alert_case c where c.closed_at is not null and " + WITHIN
            + " order by c.closed_at desc, c.id limit :most";
    private static final String COUNTS = """
            select count(*), count(*) filter (where c.acknowledged_at is null and c.due_at < :now)
            from alert_case c where c.closed_at is null and """ + " " + WITHIN;
    private static final String NEWS = """
            select count(*) || ' ' || count(*) filter (where c.acknowledged_at is null and c.due_at < :now) || ' '
                   || coalesce(max((select max(cast(e.id as text)) from alert_event e where e.alert_case = c.id)), '')
            from alert_case c where c.closed_at is null and """ + " " + WITHIN;

    private final EntityManager database;
    private final Clock clock;

    Cases(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many are open, and how many of them nobody has acknowledged in time. */
    public record Counts(long open, long late) {}

    /** The gravest first, then the oldest; {@link #MOST} at most. */
    @Transactional
    public List<AlertCase> open(Scope.View view) {
        return cases(
                scoped(database.createNativeQuery(OPEN, AlertCase.class), view).setParameter("most", MOST));
    }

    /** The last closed first. */
    @Transactional
    public List<AlertCase> closed(int most, Scope.View view) {
        return cases(scoped(database.createNativeQuery(CLOSED, AlertCase.class), view)
                .setParameter("most", most));
    }

    @Transactional
    public Counts counts(Scope.View view) {
        Object[] row = (Object[]) scoped(database.createNativeQuery(COUNTS), view)
                .setParameter("now", clock.instant())
                .getSingleResult();
        return new Counts(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** A text that is another one whenever something about the open cases is: it tells that, and nothing of them. */
    @Transactional
    public String news(Scope.View view) {
        return (String) scoped(database.createNativeQuery(NEWS, String.class), view)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    /** The case, or a 404 problem: one that belongs to others is as unknown as one that does not exist. */
    @Transactional
    public AlertCase find(UUID id, Scope.View view) {
        String sql = "select c.* from alert_case c where c.id = :id and " + WITHIN;
        return one(sql, id, view);
    }

    /** As {@link #find}, its row locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AlertCase locked(UUID id, Scope.View view) {
        return one("select c.* from alert_case c where c.id = :id and " + WITHIN + " for update", id, view);
    }

    private AlertCase one(String sql, UUID id, Scope.View view) {
        return cases(scoped(database.createNativeQuery(sql, AlertCase.class), view)
                        .setParameter("id", id))
                .stream()
                .findFirst()
                .orElseThrow(
                        () -> Problems.notFound("alert-not-found", "No such alert", "You see no alert of that id."));
    }

    private static Query scoped(Query query, Scope.View view) {
        return query.setParameter("everything", view.everything()).setParameter("root", view.root());
    }

    @SuppressWarnings("unchecked")
    private static List<AlertCase> cases(Query query) {
        return query.getResultList();
    }
}
