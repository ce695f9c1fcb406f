package fr.boussole.pages.chart;

import java.util.Collection;

/** The values that an axis shows. */
record Span(double from, double to) {

    /** The values with some air on both sides; values that are all the same get one unit each side. */
    static Span around(Collection<Double> values, double air) {
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double margin = high > low ? (high - low) * air : Math.max(1, Math.abs(high) * .1);
        return new Span(low - margin, high + margin);
    }

    /** The same span, not going below a bound that values cannot cross, nor above another. */
    Span within(double least, double most) {
        return new Span(Math.max(from, least), Math.min(to, most));
    }
}
