package fr.boussole.form.evaluation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Numeric;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Function;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Functions of a number. What has no result among the real numbers is not known. */
final class Mathematics {
    /** The significant digits of what is computed in binary. */
    private static final MathContext BINARY = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int MOST_DECIMALS = 28;
    private static final int MOST_POWER = 10_000;

    static final Map<Function, Functions.Body> BODIES = Map.of(
            Function.ABS, Mathematics::abs,
            Function.CEILING, call -> whole(call, RoundingMode.CEILING),
            Function.FLOOR, call -> whole(call, RoundingMode.FLOOR),
            Function.TRUNCATE, call -> whole(call, RoundingMode.DOWN),
            Function.ROUND, Mathematics::round,
            Function.SQRT, call -> real(call, StrictMath::sqrt),
            Function.EXP, call -> real(call, StrictMath::exp),
            Function.LN, call -> real(call, StrictMath::log),
            Function.LOG, Mathematics::log,
            Function.POWER, Mathematics::power);

    private Mathematics() {}

    /** A function of real numbers. */
    @FunctionalInterface
    private interface Real {
        double of(double number);
    }

    private static List<Element> real(Invocation call, Real function) {
        return Singles.number(call.of())
                .map(number -> decimal(function.of(number.doubleValue())))
                .orElse(List.of());
    }

    private static List<Element> decimal(double number) {
        if (!Double.isFinite(number)) {
            return List.of();
        }
        return Arithmetic.bounded(Arithmetic.shortened(new BigDecimal(number).round(BINARY)))
                .map(Singles::of)
                .orElse(List.of());
    }

    private static List<Element> log(Invocation call) {
        var number = Singles.number(call.of());
        var base = call.number(0);
        if (number.isEmpty() || base.isEmpty()) {
            return List.of();
        }
        return decimal(StrictMath.log(number.get().doubleValue())
                / StrictMath.log(base.get().doubleValue()));
    }

    private static List<Element> power(Invocation call) {
        var base = Singles.value(call.of());
        var number = Singles.number(call.of());
        var exponent = call.number(0);
        if (number.isEmpty() || exponent.isEmpty()) {
            return List.of();
        }
        var times = Arithmetic.whole(exponent.get()).map(AnswerValue.Int::value);
        if (times.isEmpty() || times.get() < 0 || times.get() > MOST_POWER) {
            return decimal(
                    StrictMath.pow(number.get().doubleValue(), exponent.get().doubleValue()));
        }
        var exact = number.get().pow(times.get(), Arithmetic.DIGITS);
        if (base.get() instanceof AnswerValue.Int
                && call.argument(0).get(0) instanceof Element.Atom atom
                && atom.value() instanceof AnswerValue.Int) {
            return Singles.ofNullable(Arithmetic.bounded(exact).flatMap(Arithmetic::whole));
        }
        return Arithmetic.bounded(exact).map(Singles::of).orElse(List.of());
    }

    private static List<Element> abs(Invocation call) {
        return Singles.value(call.of())
                .map(value -> {
                    if (value instanceof AnswerValue.Int number) {
                        return Singles.ofNullable(Arithmetic.whole(
                                BigDecimal.valueOf(number.value()).abs()));
                    }
                    if (value instanceof AnswerValue.Quantity amount) {
                        return Singles.of(new AnswerValue.Quantity(
                                amount.value().abs(), amount.unit(), amount.system(), amount.code()));
                    }
                    return Singles.of(number(value).abs());
                })
                .orElse(List.of());
    }

    private static BigDecimal number(AnswerValue value) {
        if (value instanceof Numeric number) {
            return number.number();
        }
        throw new Unevaluable(Reason.WRONG_TYPE);
    }

    private static List<Element> whole(Invocation call, RoundingMode mode) {
        return Singles.ofNullable(
                Singles.number(call.of()).flatMap(number -> Arithmetic.whole(number.setScale(0, mode))));
    }

    /** Halves are rounded away from zero. */
    private static List<Element> round(Invocation call) {
        Optional<Integer> decimals = call.has(0) ? call.whole(0) : Optional.of(0);
        return decimals.filter(given -> given >= 0 && given <= MOST_DECIMALS)
                .flatMap(given -> Singles.number(call.of())
                        .map(number -> Singles.of(number.setScale(given, RoundingMode.HALF_UP))))
                .orElse(List.of());
    }
}
