package fr.boussole.form.score;

import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number, so that a third stays a third until a score is written: the numerator over a denominator above 0, in lowest
 * terms.
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(BigDecimal.ZERO);
    public static final Fraction ONE = of(BigDecimal.ONE);

    /** Digits after the point that a person reads in an explanation. */
    private static final int SHOWN = 6;

    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("Nothing is divided by 0");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            var divisor = numerator.gcd(denominator);
            var signed = denominator.signum() < 0 ? divisor.negate() : divisor;
            numerator = numerator.divide(signed);
            denominator = denominator.divide(signed);
        }
    }

    public static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    public static Fraction of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * @throws IllegalArgumentException when the other is 0
     */
    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    public boolean isBetween(Fraction least, Fraction most) {
        return compareTo(least) >= 0 && compareTo(most) <= 0;
    }

    /** With exactly so many digits after the point, half to even. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_EVEN);
    }

    /** As a person writes it: with a comma in French; 6 digits after the point at most. */
    public Text text() {
        var plain = shown().toPlainString().replace('-', '−');
        return Text.both(plain.replace('.', ','), plain);
    }

    /** As a number of JSON, 6 digits after the point at most. */
    public BigDecimal shown() {
        var rounded = rounded(SHOWN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
