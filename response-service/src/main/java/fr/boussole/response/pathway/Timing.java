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

    public LocalDate lastDay(LocalDate event) {
        LocalDate target = target(event);
        return target.plus(expiry.orElse(windowTo));
    }
}
