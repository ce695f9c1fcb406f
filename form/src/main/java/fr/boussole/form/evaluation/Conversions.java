package fr.boussole.form.evaluation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Numeric;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Function;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Functions that make a value of one type out of a value of another; not known where that cannot be done. */
final class Conversions {
    private static final Set<String> YES = Set.of("true", "t", "yes", "y", "1", "1.0");
    private static final Set<String> NO = Set.of("false", "f", "no", "n", "0", "0.0");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,10}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern AMOUNT =
            Pattern.compile("([+-]?\\d{1,40}(?:\\.\\d{1,40})?)\\s*(?:'([^']+)'|([a-z]+))?");

    static final Map<Function, Functions.Body> BODIES = Map.ofEntries(
            to(Function.TO_BOOLEAN, Conversions::bool),
            to(Function.TO_INTEGER, Conversions::whole),
            to(Function.TO_DECIMAL, Conversions::decimal),
            to(Function.TO_STRING, Conversions::string),
            to(Function.TO_DATE, Moments::date),
            to(Function.TO_DATE_TIME, Moments::dateTime),
            to(Function.TO_TIME, Moments::time),
            to(Function.TO_QUANTITY, Conversions::amount),
            converts(Function.CONVERTS_TO_BOOLEAN, Conversions::bool),
            converts(Function.CONVERTS_TO_INTEGER, Conversions::whole),
            converts(Function.CONVERTS_TO_DECIMAL, Conversions::decimal),
            converts(Function.CONVERTS_TO_STRING, Conversions::string),
            converts(Function.CONVERTS_TO_DATE, Moments::date),
            converts(Function.CONVERTS_TO_DATE_TIME, Moments::dateTime),
            converts(Function.CONVERTS_TO_TIME, Moments::time),
            converts(Function.CONVERTS_TO_QUANTITY, Conversions::amount));

    private Conversions() {}

    /** Makes a value of another type, where that can be done. */
    @FunctionalInterface
    private interface Conversion {
        Optional<? extends AnswerValue> of(AnswerValue value);
    }

    private static Map.Entry<Function, Functions.Body> to(Function function, Conversion conversion) {
        return Map.entry(function, call -> Singles.ofNullable(converted(call, conversion)));
    }

    private static Map.Entry<Function, Functions.Body> converts(Function function, Conversion conversion) {
        return Map.entry(
                function,
                call -> call.of().isEmpty()
                        ? List.<Element>of()
                        : Singles.of(converted(call, conversion).isPresent()));
    }

    private static Optional<? extends AnswerValue> converted(Invocation call, Conversion conversion) {
        return Singles.one(call.of())
                .filter(Element.Atom.class::isInstance)
                .map(Singles::value)
                .flatMap(conversion::of);
    }

    private static Optional<AnswerValue.Bool> bool(AnswerValue value) {
        if (value instanceof AnswerValue.Bool given) {
            return Optional.of(given);
        }
        var word = value.key().toLowerCase(Locale.ROOT);
        var isWord = value instanceof AnswerValue.Str || value instanceof Numeric;
        return isWord && (YES.contains(word) || NO.contains(word))
                ? Optional.of(new AnswerValue.Bool(YES.contains(word)))
                : Optional.empty();
    }

    private static Optional<AnswerValue.Int> whole(AnswerValue value) {
        if (value instanceof AnswerValue.Int given) {
            return Optional.of(given);
        }
        if (value instanceof AnswerValue.Bool given) {
            return Optional.of(new AnswerValue.Int(given.value() ? 1 : 0));
        }
        return value instanceof AnswerValue.Str text
                        && WHOLE.matcher(text.value()).matches()
                ? Arithmetic.whole(new BigDecimal(text.value()))
                : Optional.empty();
    }

    private static Optional<AnswerValue.Dec> decimal(AnswerValue value) {
        if (value instanceof Numeric number && !(value instanceof AnswerValue.Quantity)) {
            return Optional.of(new AnswerValue.Dec(number.number()));
        }
        if (value instanceof AnswerValue.Bool given) {
            return Optional.of(new AnswerValue.Dec(given.value() ? BigDecimal.ONE : BigDecimal.ZERO));
        }
        return value instanceof AnswerValue.Str text
                        && DECIMAL.matcher(text.value()).matches()
                ? Optional.of(new AnswerValue.Dec(new BigDecimal(text.value())))
                : Optional.empty();
    }

    private static Optional<AnswerValue.Str> string(AnswerValue value) {
        if (value instanceof AnswerValue.Quantity amount) {
            var unit = amount.code().isEmpty() ? amount.unit() : amount.code();
            var isCalendar = amount.system().isEmpty() && Moments.isCalendarUnit(unit);
            var written = amount.value().toPlainString();
            return Optional.of(new AnswerValue.Str(
                    unit.isEmpty() ? written : isCalendar ? written + " " + unit : written + " '" + unit + "'"));
        }
        if (value instanceof AnswerValue.Dec number) {
            return Optional.of(new AnswerValue.Str(number.value().toPlainString()));
        }
        var isSimple = !(value instanceof AnswerValue.Coding
                || value instanceof AnswerValue.Attachment
                || value instanceof AnswerValue.Reference);
        return isSimple ? Optional.of(new AnswerValue.Str(value.key())) : Optional.empty();
    }

    private static Optional<AnswerValue.Quantity> amount(AnswerValue value) {
        if (value instanceof AnswerValue.Quantity given) {
            return Optional.of(given);
        }
        if (value instanceof AnswerValue.Str text) {
            var matcher = AMOUNT.matcher(text.value());
            if (!matcher.matches() || matcher.group(3) != null && !Moments.isCalendarUnit(matcher.group(3))) {
                return Optional.empty();
            }
            var number = new BigDecimal(matcher.group(1));
            var unit = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            return Optional.of(
                    matcher.group(2) == null
                            ? new AnswerValue.Quantity(number, unit == null ? "1" : unit, "", "")
                            : new AnswerValue.Quantity(number, unit, Moments.UCUM, unit));
        }
        return decimal(value).map(number -> new AnswerValue.Quantity(number.value(), "1", "", ""));
    }
}
