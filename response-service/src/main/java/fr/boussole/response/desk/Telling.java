package fr.boussole.response.desk;

import fr.boussole.pages.number.NumberText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Numbers, days and moments as the reader of a page writes them. */
public record Telling(Locale language, ZoneId zone) {

    /** People are counted without decimals. */
    public String number(long people) {
        return NumberText.plain(language, 0).of(people);
    }

    /** A share from 0 to 1. */
    public String percent(double share) {
        return NumberText.percent(language, 0).of(share);
    }

    /** A day in full. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    /** A day as short as a table needs it. */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(day);
    }

    /** A day with its hour. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .withZone(zone)
                .format(instant);
    }

    /** The moment that a browser's field of a day and an hour says; empty when it says none. */
    public Optional<Instant> written(String moment) {
        try {
            return moment.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(moment).atZone(zone).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The day on which something happened, by the clocks of the desk. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
