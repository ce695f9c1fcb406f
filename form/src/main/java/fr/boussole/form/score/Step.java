package fr.boussole.form.score;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one item brought to a score.
 *
 * @param raw the answer as it was given: code or number; empty when there is none
 * @param points what it counts, where it counts
 */
public record Step(String linkId, String raw, Optional<BigDecimal> points, Standing standing) {
    /** How an item stands in a score. */
    public enum Standing {
        /** Answered, and counted. */
        COUNTED,
        /** Asked, and not answered. */
        MISSING,
        /** Switched off by branching: neither counted nor missing. */
        NOT_APPLICABLE,
        /** Answered with “not concerned”, “don't know” or the like: counts as missing. */
        NOT_AN_ANSWER,
        /** Answered with something that the scale gives no points for. */
        WITHOUT_POINTS,
        /** Not an item of the form. */
        UNKNOWN
    }
}
