package fr.boussole.form.score;

import fr.boussole.form.definition.Text;
import java.math.BigDecimal;

/** A straight line from the method's value to the score: {@code plus} + {@code times} · x. KOOS is 100 − 25·mean. */
public record Rescale(BigDecimal plus, BigDecimal times) {
    /** The method's value is the score. */
    public static final Rescale NONE = new Rescale(BigDecimal.ZERO, BigDecimal.ONE);

    public Rescale {
        if (times.signum() == 0) {
            throw new IllegalArgumentException("A score that is " + plus + " whatever the answers measures nothing");
        }
    }

    boolean isNone() {
        return plus.signum() == 0 && times.compareTo(BigDecimal.ONE) == 0;
    }

    Fraction of(Fraction value) {
        return Fraction.of(plus).plus(Fraction.of(times).times(value));
    }

    Reach of(Reach values) {
        return values.times(Fraction.of(times)).plus(Fraction.of(plus));
    }

    Text working(Fraction value) {
        return Words.both(language -> (plus.signum() == 0 ? "" : Words.plain(plus, language) + " + ")
                + Words.term(Fraction.of(times), language) + " × " + Words.term(value, language) + " = "
                + Words.plain(of(value), language));
    }
}
