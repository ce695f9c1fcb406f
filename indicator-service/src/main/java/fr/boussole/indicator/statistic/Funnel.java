package fr.boussole.indicator.statistic;

/**
 * The limits within which an organisation lies by chance alone, around a common target (Spiegelhalter 2005, Statistics in
 * Medicine 24:1185). They are even on a scale of the curve's own, where the target has a standard error that falls with the
 * organisation's size.
 */
public sealed interface Funnel {

    double target();

    /** A value on the scale where limits are even. */
    double transformed(double value);

    /** Back from that scale, within what a value can be. */
    double restored(double transformed);

    /** The standard error s of the target on that scale, for an organisation of this size, above 0. */
    double error(double size);

    /** The name of the curve, as it stands beside the chart. */
    String method();

    /** How many standard errors a value lies from the target. */
    default double z(double size, double value) {
        return (transformed(value) - transformed(target())) / error(size);
    }

    /** The limits for an organisation of this size: the target ± z·s, on the scale where they are even. */
    default Interval limits(double size, Confidence confidence) {
        return limits(size, confidence, OverDispersion.NONE);
    }

    /** The same, widened by what the organisations differ beyond chance. */
    default Interval limits(double size, Confidence confidence, OverDispersion dispersion) {
        double centre = transformed(target());
        double margin = confidence.z() * dispersion.widened(error(size));
        return new Interval(restored(centre - margin), restored(centre + margin));
    }

    /**
     * For means: T ± z·s with s = SD/√n, SD being that of the people of all the organisations together.
     *
     * @param sd zero or more
     */
    record OfMeans(double target, double sd) implements Funnel {
        @Override
        public double transformed(double value) {
            return value;
        }

        @Override
        public double restored(double transformed) {
            return transformed;
        }

        @Override
        public double error(double size) {
            return sd / Math.sqrt(positive(size));
        }

        @Override
        public String method() {
            return "T ± z·s, s = SD/√n";
        }
    }

    /**
     * For shares: on asin√p, with s = 1/(2√n), limits sin²(asin√T ± z·s), kept within 0 and 1.
     *
     * @param target between 0 and 1
     */
    record OfShares(double target) implements Funnel {
        @Override
        public double transformed(double value) {
            return Math.asin(Math.sqrt(value));
        }

        @Override
        public double restored(double transformed) {
            double sine = Math.sin(Math.min(Math.PI / 2, Math.max(0, transformed)));
            return sine * sine;
        }

        @Override
        public double error(double size) {
            return 1 / (2 * Math.sqrt(positive(size)));
        }

        @Override
        public String method() {
            return "sin²(asin√T ± z·s), s = 1/(2√n)";
        }
    }

    /**
     * For standardised ratios O/E, the size being the number of events expected: on √(O/E), with s = 1/√(4E), limits
     * (√T ± z·s)², never below 0.
     *
     * @param target 1 where the expected events are those of all the organisations together; 0 or more
     */
    record OfRatios(double target) implements Funnel {
        @Override
        public double transformed(double value) {
            return Math.sqrt(value);
        }

        @Override
        public double restored(double transformed) {
            double kept = Math.max(0, transformed);
            return kept * kept;
        }

        @Override
        public double error(double size) {
            return 1 / Math.sqrt(4 * positive(size));
        }

        @Override
        public String method() {
            return "(√T ± z·s)², s = 1/√(4E)";
        }
    }

    private static double positive(double size) {
        if (!(size > 0)) {
            throw new IllegalArgumentException("A funnel has no limits for a size of " + size);
        }
        return size;
    }
}
