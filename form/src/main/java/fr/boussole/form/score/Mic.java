package fr.boussole.form.score;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A minimal important change or difference of a scale, in points of the scale, above 0, with its source.
 *
 * @param baseline the scores before care for which it holds; whatever the score when empty
 */
public record Mic(BigDecimal value, Purpose purpose, Optional<Baseline> baseline, String source) {
    /** What the value is good for. */
    public enum Purpose {
        /** The change that one person must reach to count as a responder. */
        RESPONDER,
        /** The change or difference between groups that matters. */
        GROUP
    }

    /** Scores before care, both ends included. */
    public record Baseline(BigDecimal from, BigDecimal to) {
        public Baseline {
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException("A band goes upwards, not from " + from + " to " + to);
            }
        }
    }

    public Mic {
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(baseline);
        Objects.requireNonNull(source);
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("A minimal important change is above 0, not " + value);
        }
    }

    /** The change that makes a responder of one person, whatever the score before care. */
    public Mic(BigDecimal value, String source) {
        this(value, Purpose.RESPONDER, Optional.empty(), source);
    }

    boolean isOfEveryResponder() {
        return purpose == Purpose.RESPONDER && baseline.isEmpty();
    }
}
