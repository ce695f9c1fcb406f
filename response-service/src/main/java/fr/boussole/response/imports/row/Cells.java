package fr.boussole.response.imports.row;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The values that a cell holds, by the type of its question: an option's code, a number, a date, {@code true} or
 * {@code false}, or a text. A question that takes several answers has them between {@code |}.
 */
final class Cells {

    private static final Pattern SEVERAL = Pattern.compile("\\|");
    private static final int LONGEST_NUMBER = 32;

    private Cells() {}

    /** The values; empty when one of them is not of the question's type or not among its options. */
    static Optional<List<AnswerValue>> read(Item item, String cell) {
        List<AnswerValue> values = new ArrayList<>();
        List<String> parts = item.repeats()
                ? Arrays.stream(SEVERAL.split(cell)).map(String::strip).toList()
                : List.of(cell.strip());
        for (String part : parts) {
            Optional<AnswerValue> value = value(item, part);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    private static Optional<AnswerValue> value(Item item, String text) {
        try {
            return switch (item.type()) {
                case BOOLEAN -> bool(text);
                case INTEGER -> Optional.of(new AnswerValue.Int(Integer.parseInt(text)));
                case DECIMAL -> Optional.of(new AnswerValue.Dec(number(text)));
                case QUANTITY -> Optional.of(quantity(item, text));
                case DATE -> Optional.of(new AnswerValue.Date(text));
                case DATE_TIME -> Optional.of(new AnswerValue.DateTime(text));
                case TIME -> Optional.of(new AnswerValue.Time(text));
                case STRING, TEXT -> Optional.of(new AnswerValue.Str(text));
                case URL -> Optional.of(new AnswerValue.Uri(text));
                case CHOICE -> option(item, text);
                case OPEN_CHOICE -> option(item, text).or(() -> Optional.of(new AnswerValue.Str(text)));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException notOfThatType) {
            return Optional.empty();
        }
    }

    private static Optional<AnswerValue> bool(String text) {
        return switch (text) {
            case "true" -> Optional.of(new AnswerValue.Bool(true));
            case "false" -> Optional.of(new AnswerValue.Bool(false));
            default -> Optional.empty();
        };
    }

    private static Optional<AnswerValue> option(Item item, String code) {
        return item.options().stream()
                .map(Option::value)
                .filter(value -> value.key().equals(code))
                .findFirst();
    }

    private static AnswerValue quantity(Item item, String text) {
        return item.units().stream()
                .findFirst()
                .map(unit -> new AnswerValue.Quantity(number(text), unit.label(), unit.system(), unit.code()))
                .orElseGet(() -> new AnswerValue.Quantity(number(text), "", "", ""));
    }

    /** A plain decimal: one of a thousand digits or with an exponent of a million would cost more than it says. */
    private static BigDecimal number(String text) {
        if (text.length() > LONGEST_NUMBER || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new NumberFormatException("Not a plain decimal number");
        }
        return new BigDecimal(text);
    }
}
