package fr.boussole.response.invitation;

import fr.boussole.response.episode.Episode;
import fr.boussole.response.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Closes the invitations whose last day is over, some episodes at a time. */
@ApplicationScoped
public class Expiry {

    private static final int EPISODES_A_TRANSACTION = 200;

    /** The last day must be over wherever on Earth the pathway is at home: a day of patience costs nothing. */
    private static final String OVERDUE = """
            select distinct episode
            from invitation
            where status in ('PLANNED', 'SENT', 'OPENED', 'STARTED') and expires_on < :lastDay
            order by episode
            limit :limit
            """;

    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    Expiry(EntityManager database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "{boussole.expiry.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        closeOverdue();
    }

    /** Closes all that are overdue. */
    public void closeOverdue() {
        int closed;
        do {
            closed = QuarkusTransaction.requiringNew().call(this::closeSome);
        } while (closed == EPISODES_A_TRANSACTION);
    }

    private int closeSome() {
        Instant now = clock.instant();
        LocalDate lastDay = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
        List<String> overdue = database.createNativeQuery(OVERDUE, String.class)
                .setParameter("lastDay", lastDay)
                .setParameter("limit", EPISODES_A_TRANSACTION)
                .getResultList();
        overdue.forEach(episode -> Episode.locked(episode).ifPresent(locked -> close(locked, lastDay, now)));
        return overdue.size();
    }

    private void close(Episode episode, LocalDate lastDay, Instant now) {
        Invitation.of(episode.id).stream()
                .filter(invitation -> invitation.expiresOn.isBefore(lastDay))
                .filter(invitation -> invitation.expire(now))
                .forEach(invitation -> outbox.append(invitation.message(episode)));
    }
}
