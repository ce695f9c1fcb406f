package fr.boussole.response.schedule;

import fr.boussole.response.pathway.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What is sent of one step to one person.
 *
 * <p>An hour that the clocks skip is moved on by what they skip; an hour that they show twice is the first of the two. A step that
 * should have been sent before the person was enrolled is sent at once while an answer still counts, reminders being counted from
 * that day; once it no longer does, it is never sent.
 *
 * @param atOnce whether it is sent on enrolment, because its day was past
 * @param reminders those that the step has time for
 */
public record Sending(Instant at, boolean atOnce, List<Instant> reminders) {

    public Sending {
        reminders = List.copyOf(reminders);
    }

    /** What is sent of a step whose event happens on that date; empty when its last day was over before enrolment. */
    public static Optional<Sending> of(Step step, ZoneId zone, LocalDate event, Instant enrolled) {
        Due due = Schedule.of(step, event);
        Instant planned = instant(step, zone, due.send());
        if (!planned.isBefore(enrolled)) {
            return Optional.of(new Sending(planned, false, reminders(step, zone, due, due.send())));
        }
        LocalDate enrolment = LocalDate.ofInstant(enrolled, zone);
        return enrolment.isAfter(due.lastDayToAsk())
                ? Optional.empty()
                : Optional.of(new Sending(enrolled, true, reminders(step, zone, due, enrolment)));
    }

    /** The instant from which the step can no longer be answered. */
    public static Instant end(LocalDate lastDay, ZoneId zone) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static List<Instant> reminders(Step step, ZoneId zone, Due due, LocalDate sent) {
        return step.timing().reminders().stream()
                .map(sent::plus)
                .filter(reminder -> !reminder.isAfter(due.lastDayToAsk()))
                .map(reminder -> instant(step, zone, reminder))
                .toList();
    }

    private static Instant instant(Step step, ZoneId zone, LocalDate day) {
        return ZonedDateTime.of(day, step.timing().at(), zone).toInstant();
    }
}
