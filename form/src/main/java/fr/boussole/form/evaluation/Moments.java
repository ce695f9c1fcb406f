package fr.boussole.form.evaluation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Function;
import fr.boussole.form.expression.Sign;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dates, moments and times of day: now, conversions, and what comes so much before or after. */
final class Moments {
    static final String UCUM = "http://unitsofmeasure.org";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[.SSS]XXX");
    private static final int LENGTH_OF_DAY = 10;
    private static final int LENGTH_OF_MONTH = 7;

    /** FHIRPath's words, and UCUM's codes for stretches whose length does not vary; UCUM's year and month are no calendar's. */
    private static final Map<String, ChronoUnit> UNITS = Map.ofEntries(
            Map.entry("year", ChronoUnit.YEARS),
            Map.entry("years", ChronoUnit.YEARS),
            Map.entry("month", ChronoUnit.MONTHS),
            Map.entry("months", ChronoUnit.MONTHS),
            Map.entry("week", ChronoUnit.WEEKS),
            Map.entry("weeks", ChronoUnit.WEEKS),
            Map.entry("day", ChronoUnit.DAYS),
            Map.entry("days", ChronoUnit.DAYS),
            Map.entry("hour", ChronoUnit.HOURS),
            Map.entry("hours", ChronoUnit.HOURS),
            Map.entry("minute", ChronoUnit.MINUTES),
            Map.entry("minutes", ChronoUnit.MINUTES),
            Map.entry("second", ChronoUnit.SECONDS),
            Map.entry("seconds", ChronoUnit.SECONDS),
            Map.entry("millisecond", ChronoUnit.MILLIS),
            Map.entry("milliseconds", ChronoUnit.MILLIS),
            Map.entry("a", ChronoUnit.YEARS),
            Map.entry("mo", ChronoUnit.MONTHS),
            Map.entry("wk", ChronoUnit.WEEKS),
            Map.entry("d", ChronoUnit.DAYS),
            Map.entry("h", ChronoUnit.HOURS),
            Map.entry("min", ChronoUnit.MINUTES),
            Map.entry("s", ChronoUnit.SECONDS),
            Map.entry("ms", ChronoUnit.MILLIS));

    static final Map<Function, Functions.Body> BODIES = Map.of(
            Function.NOW,
                    call -> now(call).map(Moments::moment).map(Singles::of).orElse(List.<Element>of()),
            Function.TODAY,
                    call -> now(call)
                            .map(now -> Singles.of(
                                    new AnswerValue.Date(now.toLocalDate().toString())))
                            .orElse(List.of()),
            Function.TIME_OF_DAY,
                    call -> now(call)
                            .map(now -> Singles.of(time(now.toLocalTime())))
                            .orElse(List.of()));

    private Moments() {}

    private static Optional<OffsetDateTime> now(Invocation call) {
        return call.run().surroundings().now();
    }

    static boolean isCalendarUnit(String word) {
        return UNITS.containsKey(word) && word.length() > 3;
    }

    private static AnswerValue.DateTime moment(OffsetDateTime moment) {
        return new AnswerValue.DateTime(moment.format(MOMENT));
    }

    private static AnswerValue.Time time(LocalTime time) {
        return new AnswerValue.Time(time.format(DateTimeFormatter.ISO_LOCAL_TIME));
    }

    static Optional<AnswerValue.Date> date(AnswerValue value) {
        if (value instanceof AnswerValue.DateTime moment) {
            var text = moment.value();
            return Optional.of(new AnswerValue.Date(text.substring(0, Math.min(text.length(), LENGTH_OF_DAY))));
        }
        return made(value, AnswerValue.Date.class, text -> new AnswerValue.Date(text.split("T", 2)[0]));
    }

    static Optional<AnswerValue.DateTime> dateTime(AnswerValue value) {
        return value instanceof AnswerValue.Date day
                ? Optional.of(new AnswerValue.DateTime(day.value()))
                : made(value, AnswerValue.DateTime.class, AnswerValue.DateTime::new);
    }

    static Optional<AnswerValue.Time> time(AnswerValue value) {
        return made(value, AnswerValue.Time.class, AnswerValue.Time::new);
    }

    private static <T extends AnswerValue> Optional<T> made(
            AnswerValue value, Class<T> type, java.util.function.Function<String, T> reading) {
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        try {
            return value instanceof AnswerValue.Str text ? Optional.of(reading.apply(text.value())) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A date, moment or time of day so much later or earlier; a partial date counts only in what it is made of. */
    static Optional<? extends AnswerValue> shifted(AnswerValue from, Sign sign, AnswerValue.Quantity stretch) {
        var unit = UNITS.get(stretch.code().isEmpty() ? stretch.unit() : stretch.code());
        if (unit == null || sign != Sign.PLUS && sign != Sign.MINUS) {
            throw new Unevaluable(Reason.WRONG_TYPE);
        }
        var whole = Arithmetic.whole(stretch.value().setScale(0, java.math.RoundingMode.DOWN));
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        long count =
                sign == Sign.MINUS ? -(long) whole.get().value() : whole.get().value();
        try {
            return Optional.of(shifted(from, count, unit));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException beyondTheCalendar) {
            return Optional.empty();
        }
    }

    private static AnswerValue shifted(AnswerValue from, long count, ChronoUnit unit) {
        if (from instanceof AnswerValue.Date day) {
            return new AnswerValue.Date(shifted(day.value(), count, unit));
        }
        if (from instanceof AnswerValue.DateTime moment) {
            return moment.value().length() > LENGTH_OF_DAY
                    ? new AnswerValue.DateTime(
                            written(OffsetDateTime.parse(moment.value()).plus(count, unit), moment.value()))
                    : new AnswerValue.DateTime(shifted(moment.value(), count, unit));
        }
        if (from instanceof AnswerValue.Time time && unit.isTimeBased()) {
            return time(LocalTime.parse(time.value()).plus(count, unit));
        }
        throw new Unevaluable(Reason.WRONG_TYPE);
    }

    private static String written(OffsetDateTime moment, String like) {
        return like.contains(".")
                ? moment.format(MOMENT)
                : moment.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX"));
    }

    /** Of a stretch in smaller units than the date has, only whole ones of its own are added. */
    private static String shifted(String date, long count, ChronoUnit unit) {
        if (date.length() == LENGTH_OF_DAY) {
            return plus(LocalDate.parse(date), count, unit, ChronoUnit.DAYS).toString();
        }
        if (date.length() == LENGTH_OF_MONTH) {
            return plus(YearMonth.parse(date), count, unit, ChronoUnit.MONTHS).toString();
        }
        return plus(Year.parse(date), count, unit, ChronoUnit.YEARS).toString();
    }

    private static <T extends Temporal> Temporal plus(T from, long count, ChronoUnit unit, ChronoUnit smallest) {
        if (unit.compareTo(smallest) >= 0) {
            return from.plus(count, unit);
        }
        var months = unit == ChronoUnit.MONTHS;
        var inSmallest = smallest == ChronoUnit.YEARS && months
                ? count / 12
                : count
                        * unit.getDuration().getSeconds()
                        / smallest.getDuration().getSeconds();
        return from.plus(inSmallest, smallest);
    }
}
