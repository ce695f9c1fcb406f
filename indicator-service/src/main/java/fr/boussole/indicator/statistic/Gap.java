package fr.boussole.indicator.statistic;

import java.util.Optional;

/**
 * How far two groups of people are apart, the first less the second, or the first over the second: an equity gap.
 *
 * @param value the difference or the ratio
 * @param interval empty when the groups are too small to tell
 */
public record Gap(double value, Optional<Interval> interval) {

    /**
     * The difference of two shares, d = p₁ − p₂, with the hybrid score interval built from the two Wilson intervals
     * (l, u): d − √((p₁ − l₁)² + (u₂ − p₂)²) … d + √((u₁ − p₁)² + (p₂ − l₂)²) (Newcombe 1998, Statistics in Medicine
     * 17:873, method 10).
     */
    public static Gap between(Proportion first, Proportion second, Confidence confidence) {
        var one = first.interval(confidence);
        var two = second.interval(confidence);
        double difference = first.share() - second.share();
        return new Gap(
                difference,
                Optional.of(new Interval(
                        difference - Math.hypot(first.share() - one.low(), two.high() - second.share()),
                        difference + Math.hypot(one.high() - first.share(), second.share() - two.low()))));
    }

    /**
     * The difference of two means, each with its own spread: d ± t·√(s₁²/n₁ + s₂²/n₂), with the degrees of freedom of
     * Welch and Satterthwaite (Welch 1947, Biometrika 34:28; {@code t.test} of R). Without interval when a group has fewer
     * than two people, or neither has any spread.
     *
     * @return empty when a group has nobody
     */
    public static Optional<Gap> between(Moments first, Moments second, Confidence confidence) {
        if (first.n() == 0 || second.n() == 0) {
            return Optional.empty();
        }
        double difference = first.mean().getAsDouble() - second.mean().getAsDouble();
        if (first.n() == 1 || second.n() == 1) {
            return Optional.of(new Gap(difference, Optional.empty()));
        }
        double one = squaredError(first);
        double two = squaredError(second);
        double degrees = (one + two) * (one + two) / (one * one / (first.n() - 1) + two * two / (second.n() - 1));
        return Optional.of(new Gap(
                difference,
                one + two == 0
                        ? Optional.empty()
                        : Optional.of(around(difference, confidence.t(degrees) * Math.sqrt(one + two)))));
    }

    /**
     * The ratio of two shares, p₁/p₂, with the interval exp(ln(p₁/p₂) ± z·√((1 − p₁)/(n₁p₁) + (1 − p₂)/(n₂p₂))) (Katz
     * 1978, Biometrics 34:469; {@code epitools::riskratio.wald} of R).
     *
     * @return empty when either share is 0
     */
    public static Optional<Gap> ratio(Proportion first, Proportion second, Confidence confidence) {
        if (first.share() == 0 || second.share() == 0) {
            return Optional.empty();
        }
        double ratio = first.share() / second.share();
        double error = Math.sqrt(relativeVariance(first) + relativeVariance(second));
        var logs = around(Math.log(ratio), confidence.z() * error);
        return Optional.of(new Gap(ratio, Optional.of(new Interval(Math.exp(logs.low()), Math.exp(logs.high())))));
    }

    private static Interval around(double centre, double margin) {
        return new Interval(centre - margin, centre + margin);
    }

    private static double squaredError(Moments moments) {
        double sd = moments.sd().getAsDouble();
        return sd * sd / moments.n();
    }

    private static double relativeVariance(Proportion share) {
        return (1 - share.share()) / (share.n() * share.share());
    }
}
