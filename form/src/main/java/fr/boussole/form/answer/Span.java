package fr.boussole.form.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stretch of time that a FHIR date or dateTime covers: {@code from} inclusive, {@code until} exclusive; an instant covers
 * nothing but itself. Dates have no zone in FHIR; they are laid on UTC so that they compare with moments.
 */
record Span(Instant from, Instant until) {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?");

    static Optional<Span> ofDate(String text) {
        if (text == null || !DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 ->
                            days(
                                    Year.parse(text).atDay(1),
                                    Year.parse(text).plusYears(1).atDay(1));
                        case 7 ->
                            days(
                                    YearMonth.parse(text).atDay(1),
                                    YearMonth.parse(text).plusMonths(1).atDay(1));
                        default ->
                            days(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
                    });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<Span> ofDateTime(String text) {
        if (text == null || !MOMENT.matcher(text).matches()) {
            return ofDate(text);
        }
        try {
            var instant = OffsetDateTime.parse(text).toInstant();
            return Optional.of(new Span(instant, instant));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    static boolean isTime(String text) {
        if (text == null || !TIME.matcher(text).matches()) {
            return false;
        }
        try {
            time(text);
            return true;
        } catch (DateTimeException noSuchTime) {
            return false;
        }
    }

    static LocalTime time(String text) {
        return LocalTime.parse(text);
    }

    static void requireDate(String text) {
        require(ofDate(text).isPresent(), text, "a date such as 2018, 2018-05 or 2018-05-31");
    }

    static void requireDateTime(String text) {
        require(ofDateTime(text).isPresent(), text, "a moment such as 2018-05-31T14:30:00+02:00");
    }

    static void requireTime(String text) {
        require(isTime(text), text, "a time such as 14:30:00");
    }

    private static void require(boolean right, String text, String expected) {
        if (!right) {
            throw new IllegalArgumentException("“" + text + "” is not " + expected);
        }
    }

    private static Span days(LocalDate first, LocalDate next) {
        return new Span(
                first.atStartOfDay().toInstant(ZoneOffset.UTC),
                next.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    Relation relationTo(Span other) {
        if (equals(other)) {
            return Relation.EQUAL;
        }
        if (isBefore(other)) {
            return Relation.LESS;
        }
        return other.isBefore(this) ? Relation.GREATER : Relation.UNKNOWN;
    }

    private boolean isBefore(Span other) {
        var isInstant = from.equals(until);
        return isInstant ? until.isBefore(other.from) : !until.isAfter(other.from);
    }
}
