package fr.boussole.form.score;

import java.math.BigDecimal;

/** The points of every number from one to another, both included. */
public record PointRange(BigDecimal from, BigDecimal to, BigDecimal points) {
    public PointRange {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("A range goes upwards, not from " + from + " to " + to);
        }
    }

    boolean holds(Fraction number) {
        return number.isBetween(Fraction.of(from), Fraction.of(to));
    }

    @Override
    public String toString() {
        return from.compareTo(to) == 0 ? from.toPlainString() : from.toPlainString() + "…" + to.toPlainString();
    }
}
