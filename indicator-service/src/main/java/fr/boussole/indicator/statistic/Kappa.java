package fr.boussole.indicator.statistic;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Agreement beyond chance between two ways of rating the same people (Cohen 1960 and 1968).
 *
 * <p>With the disagreement d of two ratings, κ = 1 − mean(d) / mean(d if the two ratings were independent): 1 when they always
 * agree, 0 when they agree as often as by chance. Since only that ratio counts, no category need be listed beforehand. The
 * standard error is that of Fleiss, Cohen and Everitt (1969, Psychological Bulletin 72:323), the interval κ ± z·SE.
 *
 * @param value at most 1
 * @param error the standard error
 * @param n people rated twice
 */
public record Kappa(double value, double error, long n) {

    /** How much a difference between two ratings counts. */
    public enum Weights {
        /** Any difference counts as one. */
        NONE(difference -> difference == 0 ? 0 : 1),
        /** A difference counts as it is (equal spacing). */
        LINEAR(difference -> difference),
        /** A difference counts by its square (Fleiss and Cohen 1973). */
        QUADRATIC(difference -> difference * difference);

        private final DoubleUnaryOperator disagreement;

        Weights(DoubleUnaryOperator disagreement) {
            this.disagreement = disagreement;
        }

        double of(BigDecimal first, BigDecimal second) {
            return disagreement.applyAsDouble(Math.abs(first.doubleValue() - second.doubleValue()));
        }
    }

    /** Of pairs of ratings; empty when nobody was rated, or all ratings are the same so that chance alone agrees fully. */
    public static Optional<Kappa> of(PairedDistribution pairs, Weights weights) {
        var first = pairs.before();
        var second = pairs.after();
        double n = first.n();
        double observed = 0;
        for (var pair : pairs.counts().entrySet()) {
            observed += pair.getValue()
                    / n
                    * weights.of(pair.getKey().before(), pair.getKey().after());
        }
        double expected = 0;
        for (var one : first.counts().entrySet()) {
            expected += one.getValue() / n * mean(one.getKey(), second, weights);
        }
        if (!(expected > 0)) {
            return Optional.empty();
        }
        double kappa = 1 - observed / expected;
        return Optional.of(new Kappa(kappa, error(pairs, weights, expected, 1 - kappa), first.n()));
    }

    /** κ ± z·SE. */
    public Interval interval(Confidence confidence) {
        double margin = confidence.z() * error;
        return new Interval(value - margin, value + margin);
    }

    /**
     * √(Σp(d − q·(d̄₁ + d̄₂))² − (q·D)²) / (√n·D), where D is the disagreement expected, q = 1 − κ, and d̄₁ and d̄₂ are the
     * mean disagreements of each rating with all those of the other rater: the published form with w = 1 − d.
     */
    private static double error(PairedDistribution pairs, Weights weights, double expected, double rest) {
        var first = pairs.before();
        var second = pairs.after();
        double n = first.n();
        double sum = 0;
        for (Map.Entry<PairedDistribution.Pair, Long> entry : pairs.counts().entrySet()) {
            var pair = entry.getKey();
            double means = mean(pair.before(), second, weights) + mean(pair.after(), first, weights);
            double term = weights.of(pair.before(), pair.after()) - rest * means;
            sum += entry.getValue() / n * term * term;
        }
        double centred = rest * expected;
        return Math.sqrt(Math.max(0, sum - centred * centred)) / (Math.sqrt(n) * expected);
    }

    private static double mean(BigDecimal rating, Distribution others, Weights weights) {
        double sum = 0;
        for (var other : others.counts().entrySet()) {
            sum += other.getValue() * weights.of(rating, other.getKey());
        }
        return sum / others.n();
    }
}
