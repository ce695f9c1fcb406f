package fr.boussole.form.evaluation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Numeric;
import fr.boussole.form.expression.Sign;
import java.math.BigDecimal;
import java.util.Optional;

/** Arithmetic with amounts: of one unit among themselves, with numbers, and of stretches of time with dates. */
final class Amounts {
    private Amounts() {}

    static Optional<? extends AnswerValue> apply(Sign sign, AnswerValue one, AnswerValue other) {
        if (other instanceof AnswerValue.Quantity stretch && !(one instanceof Numeric)) {
            return Moments.shifted(one, sign, stretch);
        }
        if (one instanceof AnswerValue.Quantity a && other instanceof AnswerValue.Quantity b) {
            return ofTwo(sign, a, b);
        }
        if (one instanceof AnswerValue.Quantity a && other instanceof Numeric b) {
            requireTimes(sign, true);
            return scaled(a, Arithmetic.number(sign, a.value(), b.number()));
        }
        if (one instanceof Numeric a && other instanceof AnswerValue.Quantity b) {
            requireTimes(sign, false);
            return scaled(b, Arithmetic.number(sign, a.number(), b.value()));
        }
        throw new Unevaluable(Reason.WRONG_TYPE);
    }

    private static Optional<? extends AnswerValue> ofTwo(Sign sign, AnswerValue.Quantity a, AnswerValue.Quantity b) {
        if (!a.sameUnitAs(b)) {
            return Optional.empty();
        }
        return switch (sign) {
            case PLUS, MINUS -> scaled(a, Arithmetic.number(sign, a.value(), b.value()));
            case DIVIDED -> Arithmetic.number(sign, a.value(), b.value()).map(AnswerValue.Dec::new);
            default -> throw new Unevaluable(Reason.WRONG_TYPE);
        };
    }

    private static void requireTimes(Sign sign, boolean orDivided) {
        if (sign != Sign.TIMES && !(orDivided && sign == Sign.DIVIDED)) {
            throw new Unevaluable(Reason.WRONG_TYPE);
        }
    }

    private static Optional<AnswerValue.Quantity> scaled(AnswerValue.Quantity unit, Optional<BigDecimal> number) {
        return number.map(value -> new AnswerValue.Quantity(value, unit.unit(), unit.system(), unit.code()));
    }
}
