package fr.boussole.response.pathway;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * When a step happens, in calendar periods: months and years are added before days, and a day that the month lacks becomes its
 * last. The rule is survey-service's, whose cases are tried here too.
 *
 * @param fromItsOpening whether it is sent on the first day of its window when {@code send} does not say, rather than on its target
 * @param offset from the event to the target
 * @param windowFrom from the target to the first day on which an answer counts, usually negative or zero
 * @param windowTo from the target to the last day on which an answer counts
 * @param send from the target to the day of sending
 * @param at the hour of sending and of reminders, on the clocks of the pathway's zone
 * @param reminders from the day of sending
 * @param expiry from the target to the last day on which the step can be answered; without it, the last day that counts
 */
public record Timing(
        boolean fromItsOpening,
        Period offset,
        Period windowFrom,
        Period windowTo,
        Optional<Period> send,
        LocalTime at,
        List<Period> reminders,
        Optional<Period> expiry) {

    /** When nothing else is said. */
    public static final LocalTime MORNING = LocalTime.of(9, 0);

    public Timing {
        reminders = List.copyOf(reminders);
    }

    public LocalDate target(LocalDate event) {
        return event.plus(offset);
    }

    /** The day of sending for someone who was enrolled by then. */
    public LocalDate send(LocalDate event) {
        LocalDate target = target(event);
        return send.map(target::plus).orElseGet(() -> usual(target));
    }

    private LocalDate usual(LocalDate target) {
        LocalDate from = target.plus(windowFrom);
        LocalDate to = target.plus(windowTo);
        if (fromItsOpening || target.isBefore(from)) {
            return from;
        }
        return target.isAfter(to) ? to : target;
    }

    /** A day of the event for which an answer on that day is in the window, as near to its target as it can be. */
    public LocalDate eventOf(LocalDate answered) {
        LocalDate target = answered;
        if (target.plus(windowFrom).isAfter(answered)) {
            target = back(answered, windowFrom);
        } else if (target.plus(windowTo).isBefore(answered)) {
            target = back(answered, windowTo);
        }
        return back(target, offset);
    }

    /** As periods are added months first, they are taken away days first. */
    private static LocalDate back(LocalDate day, Period period) {
        return day.minusDays(period.getDays()).minusMonths(period.toTotalMonths());
    }

    public LocalDate lastDay(LocalDate event) {
        LocalDate target = target(event);
        return target.plus(expiry.orElse(windowTo));
    }
}
