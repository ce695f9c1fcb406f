package fr.boussole.response.dispatch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Sets instances to work on lanes, one on each at a time. An instance at work says so by its heartbeat; those of one that falls
 * silent are taken over by another.
 */
@ApplicationScoped
public class Clockwork {

    /** Silent for so many heartbeats, an instance counts as dead; the others look every second heartbeat, and have two left to begin. */
    private static final int MISSED_HEARTBEATS = 6;

    private static final int HEARTBEATS_UNTIL_TAKEN_OVER = 10;

    private final AgroalDataSource database;
    private final Lanes lanes;
    private final DispatchSettings settings;
    private final Clock clock;
    private Optional<Scheduler> running = Optional.empty();

    Clockwork(AgroalDataSource database, Lanes lanes, DispatchSettings settings, Clock clock) {
        this.database = database;
        this.lanes = lanes;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            running = Optional.of(scheduler());
            running.get().start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        running.ifPresent(Scheduler::stop);
    }

    /** One for each lane, again and again. */
    List<RecurringTask<Void>> tasks(IntConsumer work) {
        return IntStream.range(0, settings.lanes())
                .mapToObj(lane -> Tasks.recurring("ask-" + lane, FixedDelay.of(settings.every()))
                        .onDeadExecution((dead, taken) -> taken.reschedule(dead, clock.instant()))
                        .execute((instance, context) -> work.accept(lane)))
                .toList();
    }

    Duration heartbeat() {
        return settings.takenOverWithin().dividedBy(HEARTBEATS_UNTIL_TAKEN_OVER);
    }

    private Scheduler scheduler() {
        return Scheduler.create(database)
                .startTasks(tasks(lanes::run))
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(settings.threads())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(settings.every())
                .heartbeatInterval(heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(settings.stopsWithin())
                .clock(clock::instant)
                .build();
    }
}
