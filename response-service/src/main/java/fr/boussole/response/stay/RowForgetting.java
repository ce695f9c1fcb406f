package fr.boussole.response.stay;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** Forgets what became of each row of a file of stays once its sender has had the time to read it; the totals stay. */
@ApplicationScoped
class RowForgetting {

    private static final int ROWS_A_TRANSACTION = 10_000;

    private static final String SOME = """
            delete from stay_row
            where (file, place) in (select stay_row.file, stay_row.place
                                    from stay_file join stay_row on stay_row.file = stay_file.id
                                    where coalesce(stay_file.finished_at, stay_file.started_at) <= :since
                                    limit :limit)
            """;

    private final EntityManager database;
    private final Period kept;
    private final Clock clock;

    RowForgetting(EntityManager database, StaySettings settings, Clock clock) {
        this.database = database;
        this.kept = settings.rowsKept();
        this.clock = clock;
    }

    @Scheduled(
            every = "{boussole.stays.forget-every}",
            delayed = "6m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        forget();
    }

    /** Forgets all whose time is over, some at a time. */
    void forget() {
        Instant since = clock.instant().atZone(ZoneOffset.UTC).minus(kept).toInstant();
        int forgotten;
        do {
            forgotten = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(SOME)
                    .setParameter("since", since)
                    .setParameter("limit", ROWS_A_TRANSACTION)
                    .executeUpdate());
        } while (forgotten == ROWS_A_TRANSACTION);
    }
}
