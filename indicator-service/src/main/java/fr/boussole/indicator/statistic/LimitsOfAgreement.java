package fr.boussole.indicator.statistic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far two ways of measuring the same people differ, such as what the clinician and the patient report (Bland and Altman
 * 1986, Lancet 327:307; 1999, Statistical Methods in Medical Research 8:135).
 *
 * <p>With d = second − first: bias = mean(d), limits = mean(d) ± z·SD(d), between which the difference lies for that share
 * of the people. The bias has a t interval; so has each limit, with the standard error SD·√(1/n + z²/(2(n − 1))).
 *
 * @param differences n, mean and SD of d
 * @param limits between which d lies for most people
 * @param bias the interval of the mean difference
 * @param low the interval of the lower limit
 * @param high the interval of the upper limit
 */
public record LimitsOfAgreement(Moments differences, Interval limits, Interval bias, Interval low, Interval high) {

    /** Of pairs (first, second) on the same scale; empty when fewer than two people are measured twice. */
    public static Optional<LimitsOfAgreement> of(PairedDistribution pairs, Confidence confidence) {
        var counts = new TreeMap<BigDecimal, Long>();
        pairs.counts().forEach((pair, count) -> counts.merge(pair.after().subtract(pair.before()), count, Long::sum));
        var differences = new Distribution(counts).moments();
        return differences.n() < 2 ? Optional.empty() : Optional.of(of(differences, confidence));
    }

    private static LimitsOfAgreement of(Moments differences, Confidence confidence) {
        double mean = differences.mean().getAsDouble();
        double sd = differences.sd().getAsDouble();
        double z = confidence.z();
        double error = sd * Math.sqrt(1.0 / differences.n() + z * z / (2.0 * (differences.n() - 1)));
        double margin = confidence.t(differences.n() - 1) * error;
        return new LimitsOfAgreement(
                differences,
                around(mean, z * sd),
                differences.interval(confidence).orElseThrow(),
                around(mean - z * sd, margin),
                around(mean + z * sd, margin));
    }

    private static Interval around(double centre, double margin) {
        return new Interval(centre - margin, centre + margin);
    }
}
