package fr.boussole.response.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Does all that is due in a lane, the oldest first. */
@ApplicationScoped
public class Lanes {

    private static final Logger LOG = Logger.getLogger(Lanes.class);

    private final Queue queue;
    private final Asker asker;
    private final DispatchSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;
    private volatile boolean stopping;

    Lanes(Queue queue, Asker asker, DispatchSettings settings, MeterRegistry meters, Clock clock) {
        this.queue = queue;
        this.asker = asker;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Returns when nothing is due there any more, or the service stops. */
    public void run(int lane) {
        List<UUID> due;
        do {
            due = queue.due(lane, clock.instant());
            due.stream().takeWhile(invitation -> !stopping).forEach(this::ask);
        } while (!due.isEmpty() && !stopping);
    }

    /** As {@link #run}, for all lanes. */
    public void runAll() {
        for (int lane = 0; lane < settings.lanes(); lane++) {
            run(lane);
        }
    }

    /** A fault in one must not hold up the others; when even that cannot be written down, the lane waits for the database. */
    private void ask(UUID invitation) {
        try {
            asker.ask(invitation);
        } catch (RuntimeException fault) {
            meters.counter("boussole_dispatch_faults").increment();
            LOG.errorf(fault, "Invitation %s cannot be looked at and is put off", invitation);
            queue.putOff(invitation, clock.instant(), settings.backOff().most());
        }
    }
}
