package fr.boussole.pages.field;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date in three boxes, sent as {@code name.day}, {@code name.month} and {@code name.year}; each keeps what was written,
 * right or wrong.
 *
 * @param question what is asked
 * @param day what was written in the first box
 * @param month what was written in the second box
 * @param year what was written in the third box
 */
public record DateField(Question question, String day, String month, String year) implements Field {

    /** The boxes filled with a date, or empty. */
    public static DateField of(Question question, Optional<LocalDate> date) {
        return new DateField(
                question,
                date.map(d -> Integer.toString(d.getDayOfMonth())).orElse(""),
                date.map(d -> Integer.toString(d.getMonthValue())).orElse(""),
                date.map(d -> Integer.toString(d.getYear())).orElse(""));
    }

    @Override
    public String tag() {
        return "date";
    }

    @Override
    public String focus() {
        return question.id() + "-day";
    }
}
