package fr.boussole.survey.pathway.calendar;

import java.time.LocalDate;

/**
 * The days of one step for one date of its event.
 *
 * @param from first day on which an answer counts
 * @param to last day on which an answer counts
 * @param send the day of sending, for someone who was enrolled by then
 * @param lastDay last day on which the step can be answered
 */
public record Days(LocalDate target, LocalDate from, LocalDate to, LocalDate send, LocalDate lastDay) {

    /** The last day on which asking still makes sense: the answer counts and can be given. */
    public LocalDate lastDayToAsk() {
        return to.isBefore(lastDay) ? to : lastDay;
    }

    boolean meet(Days other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
