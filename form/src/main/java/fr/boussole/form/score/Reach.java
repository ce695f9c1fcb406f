package fr.boussole.form.score;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/** The least and the greatest points that answers can give. */
public record Reach(Fraction least, Fraction most) {

    static Reach of(BigDecimal least, BigDecimal most) {
        return new Reach(Fraction.of(least.min(most)), Fraction.of(least.max(most)));
    }

    /** The reach of one item; nothing when no points are known. */
    static Optional<Reach> of(Collection<BigDecimal> points) {
        return points.isEmpty() ? Optional.empty() : Optional.of(of(Collections.min(points), Collections.max(points)));
    }

    /** From the least of all to the greatest of all. */
    static Reach around(Collection<Reach> items) {
        return new Reach(
                items.stream().map(Reach::least).min(Fraction::compareTo).orElse(Fraction.ZERO),
                items.stream().map(Reach::most).max(Fraction::compareTo).orElse(Fraction.ZERO));
    }

    static Reach sum(Collection<Reach> items) {
        return items.stream()
                .reduce(
                        new Reach(Fraction.ZERO, Fraction.ZERO),
                        (one, other) -> new Reach(one.least.plus(other.least), one.most.plus(other.most)));
    }

    Reach times(Fraction factor) {
        var one = least.times(factor);
        var other = most.times(factor);
        return one.compareTo(other) <= 0 ? new Reach(one, other) : new Reach(other, one);
    }

    Reach plus(Fraction shift) {
        return new Reach(least.plus(shift), most.plus(shift));
    }

    /** Both ends rounded as a score is. */
    Reach rounded(int decimals) {
        return of(least.rounded(decimals), most.rounded(decimals));
    }

    boolean isWithin(Reach other) {
        return least.compareTo(other.least) >= 0 && most.compareTo(other.most) <= 0;
    }

    @Override
    public String toString() {
        return least.shown().toPlainString() + "…" + most.shown().toPlainString();
    }
}
