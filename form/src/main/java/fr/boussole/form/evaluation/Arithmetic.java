package fr.boussole.form.evaluation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Numeric;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Sign;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Sums, differences, products and quotients of numbers, amounts, dates and texts. */
final class Arithmetic {
    /** The digits that a number keeps. */
    static final MathContext DIGITS = new MathContext(28, RoundingMode.HALF_EVEN);

    /** Numbers from here on, or this small, are not known: nobody measures them. */
    private static final int MOST_ZEROS = 60;

    private Arithmetic() {}

    static List<Element> apply(Sign sign, List<Element> left, List<Element> right) {
        var one = Singles.value(left);
        var other = Singles.value(right);
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        return Singles.ofNullable(apply(sign, one.get(), other.get()));
    }

    private static Optional<? extends AnswerValue> apply(Sign sign, AnswerValue one, AnswerValue other) {
        if (one instanceof AnswerValue.Quantity || other instanceof AnswerValue.Quantity) {
            return Amounts.apply(sign, one, other);
        }
        if (one instanceof AnswerValue.Int a && other instanceof AnswerValue.Int b && sign != Sign.DIVIDED) {
            return whole(sign, a.value(), b.value());
        }
        if (one instanceof Numeric a && other instanceof Numeric b) {
            var isWhole = sign == Sign.DIV;
            var result = number(sign, a.number(), b.number());
            return isWhole ? result.flatMap(Arithmetic::whole) : result.map(AnswerValue.Dec::new);
        }
        if (sign == Sign.PLUS) {
            return Optional.of(new AnswerValue.Str(Singles.text(one) + Singles.text(other)));
        }
        throw new Unevaluable(Reason.WRONG_TYPE);
    }

    private static Optional<AnswerValue.Int> whole(Sign sign, long one, long other) {
        var isDivision = sign == Sign.DIV || sign == Sign.MOD;
        if (isDivision && other == 0) {
            return Optional.empty();
        }
        return whole(BigDecimal.valueOf(
                switch (sign) {
                    case PLUS -> one + other;
                    case MINUS -> one - other;
                    case TIMES -> one * other;
                    case DIV -> one / other;
                    case MOD -> one % other;
                    default -> throw new Unevaluable(Reason.WRONG_TYPE);
                }));
    }

    /** A whole number, when it has 32 bits. */
    static Optional<AnswerValue.Int> whole(BigDecimal number) {
        try {
            return Optional.of(new AnswerValue.Int(number.intValueExact()));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> number(Sign sign, BigDecimal one, BigDecimal other) {
        var isDivision = sign == Sign.DIVIDED || sign == Sign.DIV || sign == Sign.MOD;
        if (isDivision && other.signum() == 0) {
            return Optional.empty();
        }
        return bounded(
                switch (sign) {
                    case PLUS -> one.add(other);
                    case MINUS -> one.subtract(other);
                    case TIMES -> one.multiply(other);
                    case DIVIDED -> shortened(one.divide(other, DIGITS));
                    case DIV -> one.divideToIntegralValue(other);
                    case MOD -> one.remainder(other);
                    default -> throw new Unevaluable(Reason.WRONG_TYPE);
                });
    }

    /** The number within the digits that are kept; none when it is beyond measure. */
    static Optional<BigDecimal> bounded(BigDecimal number) {
        var rounded = number.round(DIGITS);
        var zeros = (long) rounded.precision() - rounded.scale();
        if (rounded.signum() == 0 || zeros < -MOST_ZEROS) {
            return Optional.of(
                    rounded.signum() == 0 && Math.abs((long) rounded.scale()) <= MOST_ZEROS
                            ? rounded
                            : BigDecimal.ZERO);
        }
        return zeros > MOST_ZEROS ? Optional.empty() : Optional.of(rounded);
    }

    /** The same number without zeros at its end, and never in powers of ten. */
    static BigDecimal shortened(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 && bare.scale() > -MOST_ZEROS ? bare.setScale(0) : bare;
    }
}
