package fr.boussole.survey.pathway.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a step happens, in calendar periods around the date of its event. Months and years are added before days, and a day that
 * the month lacks becomes its last: 31 January + P1M is 28 or 29 February, 29 February + P1Y is 28 February.
 *
 * <p>target = event + offset; everything else is counted from the target, reminders from the day of sending. Without {@code send},
 * a step BEFORE is sent on the first day of its window and any other on its target, or on the nearest day of its window.
 *
 * @param windowFrom from the target to the first day on which an answer counts
 * @param windowTo from the target to the last day on which an answer counts
 * @param send from the target to the day of sending
 * @param at the hour of sending and of reminders, on the clocks of the pathway's zone
 * @param reminders from the day of sending, one after the other
 * @param expiry from the target to the last day on which the step can be answered; without it, the last day that counts
 */
public record Timing(
        Phase phase,
        Period offset,
        Period windowFrom,
        Period windowTo,
        Optional<Period> send,
        LocalTime at,
        List<Period> reminders,
        Optional<Period> expiry) {

    /** When nothing else is said. */
    public static final LocalTime MORNING = LocalTime.of(9, 0);

    /** Further than any follow-up of a person: 50 years. */
    private static final int MOST_MONTHS = 600;

    private static final int MOST_DAYS = 18_300;

    public Timing {
        reminders = List.copyOf(reminders);
    }

    /** The days of the step when its event happens on that date. */
    public Days on(LocalDate event) {
        LocalDate target = event.plus(offset);
        LocalDate from = target.plus(windowFrom);
        LocalDate to = target.plus(windowTo);
        LocalDate sent = send.map(target::plus).orElseGet(() -> usual(target, from, to));
        return new Days(target, from, to, sent, expiry.map(target::plus).orElse(to));
    }

    private LocalDate usual(LocalDate target, LocalDate from, LocalDate to) {
        if (phase == Phase.BEFORE || target.isBefore(from)) {
            return from;
        }
        return target.isAfter(to) ? to : target;
    }

    /** Whether some period reaches further than a person's follow-up lasts: 50 years. */
    public boolean isOutOfSight() {
        return Stream.of(Stream.of(offset, windowFrom, windowTo), send.stream(), expiry.stream(), reminders.stream())
                .flatMap(periods -> periods)
                .anyMatch(period -> Math.abs(period.toTotalMonths()) > MOST_MONTHS
                        || Math.abs((long) period.getDays()) > MOST_DAYS);
    }
}
