package fr.boussole.indicator.statistic;

/**
 * The limits within which an organisation of n people lies by chance alone, around a common target (Spiegelhalter 2005,
 * Statistics in Medicine 24:1185).
 */
public sealed interface Funnel {

    double target();

    /** The limits for an organisation of {@code n} people, 1 or more. */
    Interval limits(long n, Confidence confidence);

    /** The name of the curve, as it stands beside the chart. */
    String method();

    /**
     * For means: T ± z·SD/√n, SD being that of the people of all the organisations together.
     *
     * @param sd zero or more
     */
    record OfMeans(double target, double sd) implements Funnel {
        @Override
        public Interval limits(long n, Confidence confidence) {
            double margin = confidence.z() * sd / Math.sqrt(atLeastOne(n));
            return new Interval(target - margin, target + margin);
        }

        @Override
        public String method() {
            return "T ± z·SD/√n";
        }
    }

    /**
     * For shares: on asin√p, with s = 1/(2√n), limits sin²(asin√T ± z·s), kept within 0 and 1.
     *
     * @param target between 0 and 1
     */
    record OfShares(double target) implements Funnel {
        @Override
        public Interval limits(long n, Confidence confidence) {
            double centre = Math.asin(Math.sqrt(target));
            double margin = confidence.z() / (2 * Math.sqrt(atLeastOne(n)));
            return new Interval(
                    squaredSine(Math.max(0, centre - margin)), squaredSine(Math.min(Math.PI / 2, centre + margin)));
        }

        @Override
        public String method() {
            return "sin²(asin√T ± z/(2√n))";
        }

        private static double squaredSine(double angle) {
            double sine = Math.sin(angle);
            return sine * sine;
        }
    }

    private static long atLeastOne(long n) {
        if (n < 1) {
            throw new IllegalArgumentException("A funnel has no limits for " + n + " people");
        }
        return n;
    }
}
