package fr.boussole.response.carrier.interview;

import fr.boussole.response.carrier.Notice;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list of those who are to be called or visited, within what the signed-in person may see. */
@ApplicationScoped
public class Calls {

    private static final int MOST_LISTED = 200;

    private static final String COLUMNS = """
            select c.notice, c.invitation, c.channel, c.due_at, c.last_day, e.organisation, c.status, c.taken_by, c.taken_at,
                   (select count(*) from call_attempt a where a.call = c.notice)
            from call c join invitation i on i.id = c.invitation join episode e on e.id = i.episode
            where i.status in ('PLANNED', 'SENT', 'OPENED', 'STARTED')
              and (:everything or e.organisation in (select subtree(:root)))
            """;

    private final EntityManager database;
    private final Clock clock;

    Calls(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Puts a notice on the list, once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(Notice notice, Channel channel) {
        add(notice.id(), notice.invitation(), channel, notice.lastDay());
    }

    /** The call of an invitation that is on the list, if one is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> open(UUID invitation) {
        List<UUID> open = database.createNativeQuery(
                        "select notice from call where invitation = ?1 and channel = 'TELEPHONE' and status <> 'DONE'",
                        UUID.class)
                .setParameter(1, invitation)
                .getResultList();
        return open.stream().findFirst();
    }

    /** As {@link #add(Notice, Channel)}, for a notice that needs nothing more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID notice, UUID invitation, Channel channel, LocalDate lastDay) {
        database.createNativeQuery("""
                        insert into call (notice, invitation, channel, due_at, last_day, status)
                        values (:notice, :invitation, :channel, :now, :lastDay, 'WAITING') on conflict do nothing
                        """)
                .setParameter("notice", notice)
                .setParameter("invitation", invitation)
                .setParameter("channel", channel.name())
                .setParameter("now", clock.instant())
                .setParameter("lastDay", lastDay)
                .executeUpdate();
    }

    /** Those that are due now, the longest due first, 200 at most. */
    @Transactional
    public List<Call> due(Optional<Channel> channel, Scope.View view) {
        Query query = database.createNativeQuery(COLUMNS + """
                          and c.status <> 'DONE' and c.due_at <= :now and c.last_day >= :today
                          and (:channel = '' or c.channel = :channel)
                        order by c.due_at, c.notice limit :most
                        """)
                .setParameter("now", clock.instant())
                .setParameter("today", LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC))
                .setParameter("channel", channel.map(Channel::name).orElse(""))
                .setParameter("most", MOST_LISTED);
        return rows(query, view);
    }

    /** That call, locked; one that belongs to others, or is no longer needed, is as unknown as one that does not exist. */
    @Transactional(Transactional.TxType.MANDATORY)
    Call locked(UUID id, Scope.View view) {
        Query query = database.createNativeQuery(COLUMNS + " and c.notice = :id and c.status <> 'DONE' for update of c")
                .setParameter("id", id);
        return rows(query, view).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound(
                        "call-not-found",
                        "No such call",
                        "You see no open call of that id: it may be done meanwhile."));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void take(UUID id, String who) {
        database.createNativeQuery("update call set status = 'TAKEN', taken_by = ?2, taken_at = ?3 where notice = ?1")
                .setParameter(1, id)
                .setParameter(2, who)
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    /** Keeps what came of it; the call is done, or waits for the next attempt. */
    @Transactional(Transactional.TxType.MANDATORY)
    void attempted(UUID id, String who, CallAttempt attempt, Optional<Instant> next) {
        database.createNativeQuery("""
                        insert into call_attempt (id, call, at, who, outcome, next_at, note)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz), ?7)
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, id)
                .setParameter(3, clock.instant())
                .setParameter(4, who)
                .setParameter(5, attempt.outcome().name())
                .setParameter(6, next.map(Instant::toString).orElse(null))
                .setParameter(7, attempt.note())
                .executeUpdate();
        database.createNativeQuery("""
                        update call set status = ?2, due_at = coalesce(cast(?3 as timestamptz), due_at), taken_by = null, taken_at = null
                        where notice = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, next.isPresent() ? "WAITING" : "DONE")
                .setParameter(3, next.map(Instant::toString).orElse(null))
                .executeUpdate();
    }

    private static List<Call> rows(Query query, Scope.View view) {
        List<?> rows = query.setParameter("everything", view.everything())
                .setParameter("root", view.root())
                .getResultList();
        return rows.stream().map(row -> Call.of((Object[]) row)).toList();
    }
}
