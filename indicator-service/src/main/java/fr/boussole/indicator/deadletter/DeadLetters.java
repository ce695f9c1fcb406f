package fr.boussole.indicator.deadletter;

import fr.boussole.indicator.stream.Refusals;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The messages that could not be understood: those that any service put on the dead-letter topic, and the definitions that
 * this instance refused. Only the latest are kept in memory; the topic keeps them all.
 */
@ApplicationScoped
public class DeadLetters implements Refusals {
    private static final int KEPT = 100;

    private final Clock clock;
    private final MeterRegistry meters;
    private final Deque<Letter> latest = new ArrayDeque<>();
    private long count;

    DeadLetters(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * One message.
     *
     * @param origin the topic that it came from
     * @param reason a sentence
     */
    public record Letter(String origin, String key, String reason, Instant at) {}

    /** How many there are, and the latest, newest first. */
    public record Summary(long count, List<Letter> latest) {}

    /** Counts what this instance refuses. Definitions have no other way here; the rest comes back by the topic. */
    @Override
    public void refused(String topic, String key, String reason) {
        meters.counter("boussole.dead.letters", "origin", topic).increment();
        if (!DeadLetterFeed.comesBack(topic)) {
            add(new Letter(topic, String.valueOf(key), reason, clock.instant()));
        }
    }

    synchronized void add(Letter letter) {
        count++;
        latest.addFirst(letter);
        if (latest.size() > KEPT) {
            latest.removeLast();
        }
    }

    public synchronized Summary summary() {
        return new Summary(count, new ArrayList<>(latest));
    }
}
