package fr.boussole.pages.chart;

/** Maps values to places on the sheet along a straight line. */
record LinearScale(double from, double to, double start, double end) {

    LinearScale {
        if (!(from < to)) {
            throw new IllegalArgumentException("An axis cannot go from " + from + " to " + to);
        }
    }

    double at(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    /** The nearest place on the axis, for values that lie outside. */
    double within(double value) {
        return at(Math.max(from, Math.min(to, value)));
    }
}
