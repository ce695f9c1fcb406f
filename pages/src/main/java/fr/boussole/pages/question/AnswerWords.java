package fr.boussole.pages.question;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.pages.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Answers as the person reads them again, in their language. */
public final class AnswerWords {

    private AnswerWords() {}

    /** Each value in words: an option by its text, a date or a number as the language writes it. */
    public static List<String> of(Item item, List<AnswerValue> values, Tongue tongue) {
        return values.stream().map(value -> of(item, value, tongue)).toList();
    }

    private static String of(Item item, AnswerValue value, Tongue tongue) {
        return item.options().stream()
                .filter(option -> option.value().sameAs(value))
                .map(option -> option.text().in(tongue.language()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> plain(value, tongue));
    }

    private static String plain(AnswerValue value, Tongue tongue) {
        if (value instanceof AnswerValue.Bool answer) {
            return Words.in(tongue.locale(), answer.value() ? "yes" : "no");
        }
        if (value instanceof AnswerValue.Date date) {
            return day(date.value(), tongue);
        }
        if (value instanceof AnswerValue.DateTime moment) {
            return moment(moment.value(), tongue);
        }
        if (value instanceof AnswerValue.Time time) {
            return time.value().substring(0, 5);
        }
        boolean isNumber = value instanceof AnswerValue.Dec || value instanceof AnswerValue.Quantity;
        boolean withComma = isNumber && !tongue.language().startsWith("en");
        return withComma ? value.label().replaceFirst("(\\d)\\.(\\d)", "$1,$2") : value.label();
    }

    /** A day, a month or a year, as precise as it was given. */
    private static String day(String date, Tongue tongue) {
        return switch (date.length()) {
            case 4 -> date;
            case 7 -> YearMonth.parse(date).format(DateTimeFormatter.ofPattern("MMMM yyyy", tongue.locale()));
            default ->
                LocalDate.parse(date)
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(tongue.locale()));
        };
    }

    private static String moment(String moment, Tongue tongue) {
        try {
            return OffsetDateTime.parse(moment)
                    .atZoneSameInstant(tongue.zone())
                    .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                            .withLocale(tongue.locale()));
        } catch (DateTimeException dayOnly) {
            return day(moment, tongue);
        }
    }
}
