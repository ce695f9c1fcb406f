package fr.boussole.form.score;

import java.util.Optional;

/**
 * What one item brought to a score.
 *
 * @param raw the answer as it was given: code or number; empty when there is none
 * @param number the number behind the answer, before its conversion into points
 * @param points what it counts, where it counts or something stands for it
 */
public record Step(String linkId, String raw, Optional<Fraction> number, Optional<Fraction> points, Standing standing) {

    static Step without(String linkId, String raw, Standing standing) {
        return new Step(linkId, raw, Optional.empty(), Optional.empty(), standing);
    }

    /** The same item, for which the mean of the others stands. */
    Step imputed(Fraction mean) {
        return new Step(linkId, raw, Optional.empty(), Optional.of(mean), Standing.IMPUTED);
    }

    boolean isMissing() {
        return standing == Standing.MISSING || standing == Standing.NOT_AN_ANSWER || standing == Standing.IMPUTED;
    }

    /** How an item stands in a score. */
    public enum Standing {
        /** Answered, and counted. */
        COUNTED,
        /** Asked, and not answered. */
        MISSING,
        /** Not answered, or answered with what is no answer: the mean of the answered items stands for it. */
        IMPUTED,
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
