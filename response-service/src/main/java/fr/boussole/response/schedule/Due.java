package fr.boussole.response.schedule;

import java.time.LocalDate;

/**
 * One step's window in an episode, both ends included, around its target date.
 *
 * @param send the day of sending, for someone who was enrolled by then
 * @param lastDay last day on which it can be answered
 */
public record Due(String step, LocalDate target, LocalDate from, LocalDate to, LocalDate send, LocalDate lastDay) {

    public Due {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(
                    "The window of step " + step + " would open on " + from + ", after its end on " + to);
        }
    }

    /** The last day on which asking still makes sense: the answer counts and can be given. */
    public LocalDate lastDayToAsk() {
        return to.isBefore(lastDay) ? to : lastDay;
    }
}
