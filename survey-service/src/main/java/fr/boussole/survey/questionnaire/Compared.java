package fr.boussole.survey.questionnaire;

import fr.boussole.survey.http.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A date that a search compares with: a FHIR prefix such as {@code ge}, and a year, a month, a day or a moment.
 *
 * @param prefix {@code eq} when none was written
 */
record Compared(String prefix, String value) {
    private static final Set<String> PREFIXES = Set.of("eq", "ne", "lt", "gt", "ge", "le");
    private static final Pattern SHAPE = Pattern.compile(
            "[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?");

    /** The time that a date covers, in UTC: from the first moment, until the first after it. */
    record Span(Instant from, Instant until) {}

    static Compared of(String written) {
        String prefix = written.length() > 2 ? written.substring(0, 2) : "";
        Compared compared =
                PREFIXES.contains(prefix) ? new Compared(prefix, written.substring(2)) : new Compared("eq", written);
        // A plus in an address is read as a space.
        String value = compared.value().replace(' ', '+');
        if (!SHAPE.matcher(value).matches()) {
            throw unreadable(written);
        }
        return new Compared(compared.prefix(), value);
    }

    Span span() {
        try {
            return switch (value.length()) {
                case 4 ->
                    days(
                            Year.parse(value).atDay(1),
                            Year.parse(value).plusYears(1).atDay(1));
                case 7 ->
                    days(
                            YearMonth.parse(value).atDay(1),
                            YearMonth.parse(value).plusMonths(1).atDay(1));
                case 10 -> days(LocalDate.parse(value), LocalDate.parse(value).plusDays(1));
                default -> moment();
            };
        } catch (DateTimeException e) {
            throw unreadable(value);
        }
    }

    private Span moment() {
        boolean zoned = value.endsWith("Z") || value.matches(".*[+-][0-9]{2}:[0-9]{2}");
        Instant moment = OffsetDateTime.parse(zoned ? value : value + "Z").toInstant();
        return new Span(moment, value.contains(".") ? moment.plus(1, ChronoUnit.MICROS) : moment.plusSeconds(1));
    }

    private static Span days(LocalDate from, LocalDate until) {
        return new Span(
                from.atStartOfDay().toInstant(ZoneOffset.UTC),
                until.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static RuntimeException unreadable(String written) {
        return Problem.of(400, "bad-date", "“" + written + "” is not a date as FHIR compares it, such as ge2026-03-01");
    }
}
