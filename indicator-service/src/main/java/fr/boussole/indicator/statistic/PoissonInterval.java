package fr.boussole.indicator.statistic;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** An interval for the number of events that a count O stands for, when events happen independently of each other. */
public enum PoissonInterval {
    /**
     * χ²(α/2; 2O)/2 … χ²(1 − α/2; 2O + 2)/2, the lower end being 0 when O = 0: the interval that every test of the Poisson
     * distribution agrees with (Garwood 1936, Biometrika 28:437; {@code poisson.test} and {@code epitools::pois.exact} of R).
     */
    EXACT("Exact Poisson (Garwood)") {
        @Override
        Interval around(long count, Confidence confidence) {
            double tail = (1 - confidence.level()) / 2;
            return new Interval(
                    count == 0 ? 0 : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(tail) / 2,
                    ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(tail) / 2);
        }
    },

    /**
     * O·(1 − 1/(9O) − z/(3√O))³ … (O + 1)·(1 − 1/(9(O + 1)) + z/(3√(O + 1)))³, the lower end being 0 when O = 0 (Byar, in
     * Breslow and Day 1987, p. 69; {@code PHEindicatormethods} of R).
     */
    BYAR("Byar (Breslow and Day)") {
        @Override
        Interval around(long count, Confidence confidence) {
            return new Interval(
                    count == 0 ? 0 : Math.max(0, cubed(count, -confidence.z())), cubed(count + 1.0, confidence.z()));
        }
    },

    /**
     * The same around O + ½ at both ends: O′·(1 − 1/(9O′) ± z/(3√O′))³ with O′ = O + ½ (Rothman and Boice 1979;
     * {@code epitools::pois.byar} of R, which calls it Byar too).
     */
    BYAR_MIDDLE("Byar (Rothman and Boice)") {
        @Override
        Interval around(long count, Confidence confidence) {
            return new Interval(Math.max(0, cubed(count + 0.5, -confidence.z())), cubed(count + 0.5, confidence.z()));
        }
    };

    private final String method;

    PoissonInterval(String method) {
        this.method = method;
    }

    /** Its name, as it stands beside a figure. */
    public String method() {
        return method;
    }

    /** The interval around {@code count} events, 0 or more. */
    public Interval of(long count, Confidence confidence) {
        if (count < 0) {
            throw new IllegalArgumentException(count + " events cannot have happened");
        }
        return around(count, confidence);
    }

    abstract Interval around(long count, Confidence confidence);

    private static double cubed(double count, double z) {
        double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
        return count * root * root * root;
    }
}
