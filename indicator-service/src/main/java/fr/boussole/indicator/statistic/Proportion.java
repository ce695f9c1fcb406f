package fr.boussole.indicator.statistic;

/**
 * A share of people.
 *
 * <p>Its interval is Wilson's: (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), which stays within 0…1 and holds for
 * small numbers (Wilson 1927, JASA 22:209).
 *
 * @param share between 0 and 1
 * @param n the people it is a share of, 1 or more
 */
public record Proportion(double share, long n) {
    public Proportion {
        if (n < 1) {
            throw new IllegalArgumentException("A share of " + n + " people has no meaning");
        }
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share lies between 0 and 1, not " + share);
        }
    }

    /** {@code count} of {@code n} people. */
    public static Proportion of(long count, long n) {
        return new Proportion((double) count / n, n);
    }

    /** Wilson's interval at this confidence. */
    public Interval interval(Confidence confidence) {
        double z = confidence.z();
        double z2n = z * z / n;
        double centre = share + z2n / 2;
        double margin = z * Math.sqrt(share * (1 - share) / n + z2n / (4 * n));
        return new Interval(Math.max(0, (centre - margin) / (1 + z2n)), Math.min(1, (centre + margin) / (1 + z2n)));
    }
}
