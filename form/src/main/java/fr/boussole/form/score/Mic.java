package fr.boussole.form.score;

import java.math.BigDecimal;
import java.util.Objects;

/** The minimal important change of a scale for one person, in points of the scale, above 0, with its source. */
public record Mic(BigDecimal value, String source) {
    public Mic {
        Objects.requireNonNull(source);
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("A minimal important change is above 0, not " + value);
        }
    }
}
