package fr.boussole.response.alert.late;

import fr.boussole.response.alert.AlertCase;
import fr.boussole.response.alert.AlertEvent;
import fr.boussole.response.alert.AlertEvent.What;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Marks the cases that nobody acknowledged in time, some at a time, then has their establishment written to. Instances take turns. */
@ApplicationScoped
public class Escalation {

    private static final int CASES_A_TRANSACTION = 100;

    private static final String LATE = """
            select * from alert_case
            where acknowledged_at is null and closed_at is null and escalated_at is null and due_at < :now
            order by due_at limit :most for update skip locked
            """;

    private final EntityManager database;
    private final Summons summons;
    private final Clock clock;

    Escalation(EntityManager database, Summons summons, Clock clock) {
        this.database = database;
        this.summons = summons;
        this.clock = clock;
    }

    @Scheduled(
            every = "{boussole.alert.every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        escalate();
    }

    /** Escalates all that are late. */
    public void escalate() {
        int marked;
        do {
            marked = QuarkusTransaction.requiringNew().call(this::markSome);
        } while (marked == CASES_A_TRANSACTION);
        summons.send();
    }

    @SuppressWarnings("unchecked")
    private int markSome() {
        Instant now = clock.instant();
        List<AlertCase> late = database.createNativeQuery(LATE, AlertCase.class)
                .setParameter("now", now)
                .setParameter("most", CASES_A_TRANSACTION)
                .getResultList();
        late.forEach(found -> {
            found.escalatedAt = now;
            AlertEvent.write(found, What.ESCALATED, "", "", now);
        });
        return late.size();
    }
}
