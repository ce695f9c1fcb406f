package fr.boussole.response.dispatch;

import fr.boussole.response.pathway.Channel;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Those that hand notices over to other people's servers: so many for each channel, and at most half of them for one destination. A
 * server that hangs holds on to the hands of its own channel or destination, and to no other.
 */
@ApplicationScoped
class Hands {

    private static final Logger LOG = Logger.getLogger(Hands.class);

    private final int most;
    private final Duration patience;
    private final Duration stopsWithin;
    private final MeterRegistry meters;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> new Thread(work, "notice in hand"));
    private final Map<String, Integer> busy = new HashMap<>();
    private final Set<String> stuck = new HashSet<>();
    private boolean stopped;

    @Inject
    Hands(DispatchSettings settings, MeterRegistry meters) {
        this(settings.hands(), settings.waitsForHand(), settings.stopsWithin(), meters);
    }

    /** @param most for each channel; 0 where whoever asks hands over */
    Hands(int most, Duration patience, Duration stopsWithin, MeterRegistry meters) {
        this.most = most;
        this.patience = patience;
        this.stopsWithin = stopsWithin;
        this.meters = meters;
    }

    /**
     * What a hand is needed for.
     *
     * @param destination such as the domain of a mail address; empty where the channel has only one, and nothing at all where it is
     *     this database, so that no hand is needed
     */
    record Errand(Channel channel, Optional<String> destination) {

        private Stream<String> counted() {
            return destination.stream()
                    .flatMap(
                            place -> place.isEmpty() ? Stream.of(of()) : Stream.of(of(), channel.name() + " " + place));
        }

        private String of() {
            return channel.name();
        }
    }

    /** Whether there is a free one; it is taken. */
    synchronized boolean take(Errand errand) {
        if (stopped || full(errand).isPresent()) {
            return false;
        }
        errand.counted().forEach(each -> busy.merge(each, 1, Integer::sum));
        return true;
    }

    synchronized void give(Errand errand) {
        errand.counted().forEach(each -> {
            busy.computeIfPresent(each, (any, count) -> count == 1 ? null : count - 1);
            stuck.remove(each);
        });
        notifyAll();
    }

    /** Waits a little for one; not at all where somebody has waited in vain since one was last free there. */
    synchronized boolean awaitFree(Errand errand) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            Optional<String> full = full(errand);
            while (full.isPresent() && !stopped && !stuck.contains(full.get())) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    stuck.add(full.get());
                } else {
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                }
                full = full(errand);
            }
            return full.isEmpty() && !stopped;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** With one that was taken; it is free again once the work is done. */
    void work(Errand errand, Runnable work) {
        Runnable all = () -> {
            try {
                work.run();
            } finally {
                give(errand);
            }
        };
        if (most == 0 || errand.destination().isEmpty()) {
            all.run();
        } else {
            threads.execute(() -> attempt(all));
        }
    }

    /** What could not be written down is found again once its time is over. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            meters.counter("boussole_dispatch_faults").increment();
            LOG.error("What came of a notice cannot be written down", fault);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        synchronized (this) {
            stopped = true;
            notifyAll();
        }
        threads.shutdown();
        threads.awaitTermination(stopsWithin.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Optional<String> full(Errand errand) {
        return most == 0
                ? Optional.empty()
                : errand.counted()
                        .filter(each -> busy.getOrDefault(each, 0) >= bound(errand, each))
                        .findFirst();
    }

    private int bound(Errand errand, String counted) {
        return counted.equals(errand.of()) ? most : Math.max(1, most / 2);
    }
}
