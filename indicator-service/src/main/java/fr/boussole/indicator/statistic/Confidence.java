package fr.boussole.indicator.statistic;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How sure an interval is meant to be: the share of such intervals that would hold the true value.
 *
 * @param level between 0 and 1, both excluded; 0.95 gives z = 1.959964, 0.998 gives z = 3.090232
 */
public record Confidence(double level) {
    /** The interval shown beside every figure, and the inner limits of a funnel. */
    public static final Confidence USUAL = new Confidence(0.95);
    /** The outer limits of a funnel. */
    public static final Confidence STRICT = new Confidence(0.998);

    public Confidence {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A confidence level lies between 0 and 1, not " + level);
        }
    }

    /** The two-sided quantile of the standard normal distribution. */
    public double z() {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
    }

    /** The two-sided quantile of Student's distribution with {@code degrees} degrees of freedom, above 0, whole or not. */
    public double t(double degrees) {
        return TDistribution.of(degrees).inverseSurvivalProbability((1 - level) / 2);
    }
}
