package fr.boussole.form.branching;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Numeric;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Option;
import fr.boussole.form.expression.Element;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Makes what an expression came to into answers to a question: of its type, in its unit, among its options. What does not fit, such
 * as 12.5 for a whole number, is no answer; nor are several values for a question that takes one. Numbers keep 15 significant
 * digits.
 */
final class Fitting {
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private Fitting() {}

    static List<AnswerValue> of(List<Element> elements, Item item) {
        if (elements.size() > 1 && !item.repeats()) {
            return List.of();
        }
        return elements.stream()
                .map(Fitting::value)
                .flatMap(Optional::stream)
                .<AnswerValue>flatMap(value -> fitted(value, item).stream())
                .distinct()
                .toList();
    }

    /** A value as it is; an element that has a code or a display as the coding that it stands for. */
    static Optional<AnswerValue> value(Element element) {
        if (element instanceof Element.Atom atom) {
            return Optional.of(atom.value());
        }
        var node = (Element.Node) element;
        if (!node.member("value").isEmpty()) {
            return value(node.member("value").get(0));
        }
        var display = text(node, "display");
        var code = text(node, "code").or(() -> display);
        return code.map(given -> new AnswerValue.Coding(text(node, "system").orElse(""), given, display.orElse("")));
    }

    private static Optional<String> text(Element.Node node, String member) {
        return node.member(member).stream()
                .filter(Element.Atom.class::isInstance)
                .map(element -> ((Element.Atom) element).value().key())
                .findFirst();
    }

    private static Optional<? extends AnswerValue> fitted(AnswerValue value, Item item) {
        return switch (item.type()) {
            case INTEGER -> number(value, item).flatMap(Fitting::whole);
            case DECIMAL -> number(value, item).map(AnswerValue.Dec::new);
            case QUANTITY -> amount(value, item);
            case STRING, TEXT -> Optional.of(new AnswerValue.Str(value.label()));
            case DATE -> date(value);
            case DATE_TIME ->
                value instanceof AnswerValue.Date day
                        ? Optional.of(new AnswerValue.DateTime(day.value()))
                        : as(AnswerValue.DateTime.class, value);
            case URL ->
                value instanceof AnswerValue.Str text
                        ? Optional.of(new AnswerValue.Uri(text.value()))
                        : as(AnswerValue.Uri.class, value);
            case CHOICE, OPEN_CHOICE -> chosen(value, item);
            case GROUP, DISPLAY, QUESTION -> Optional.empty();
            default -> item.type().valueClass().flatMap(type -> as(type, value));
        };
    }

    private static <T extends AnswerValue> Optional<T> as(Class<T> type, AnswerValue value) {
        return Optional.of(value).filter(type::isInstance).map(type::cast);
    }

    private static Optional<BigDecimal> number(AnswerValue value, Item item) {
        return as(Numeric.class, value)
                .map(Numeric::number)
                .map(number -> number.precision() > DIGITS.getPrecision() ? number.round(DIGITS) : number)
                .map(number -> item.bounds()
                        .maxDecimalPlaces()
                        .filter(most -> number.scale() > most)
                        .map(most -> number.setScale(most, RoundingMode.HALF_UP))
                        .orElse(number));
    }

    private static Optional<AnswerValue.Int> whole(BigDecimal number) {
        try {
            return Optional.of(new AnswerValue.Int(number.intValueExact()));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<AnswerValue.Quantity> amount(AnswerValue value, Item item) {
        if (value instanceof AnswerValue.Quantity amount) {
            return number(value, item)
                    .map(number -> new AnswerValue.Quantity(number, amount.unit(), amount.system(), amount.code()));
        }
        var unit = item.units().stream().findFirst().orElse(new AnswerValue.Coding("", "", ""));
        return number(value, item)
                .map(number -> new AnswerValue.Quantity(number, unit.display(), unit.system(), unit.code()));
    }

    private static Optional<AnswerValue.Date> date(AnswerValue value) {
        return value instanceof AnswerValue.DateTime moment
                ? Optional.of(new AnswerValue.Date(moment.value().split("T", 2)[0]))
                : as(AnswerValue.Date.class, value);
    }

    /** The option that is meant, by its value, its code or its words; else the value itself, for validation to judge. */
    private static Optional<? extends AnswerValue> chosen(AnswerValue value, Item item) {
        var option = item.options().stream()
                .filter(offered -> means(value, offered))
                .map(Option::value)
                .findFirst();
        return option.isPresent() ? option : Optional.of(value);
    }

    private static boolean means(AnswerValue value, Option offered) {
        if (value instanceof AnswerValue.Str text && offered.value() instanceof AnswerValue.Coding coding) {
            return text.value().equals(coding.code()) || text.value().equals(coding.display());
        }
        return offered.value().sameAs(value);
    }
}
