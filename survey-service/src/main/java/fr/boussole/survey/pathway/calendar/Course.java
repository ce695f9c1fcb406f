package fr.boussole.survey.pathway.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How one step goes for one person: its days, and the instants of what is sent.
 *
 * <p>An hour that the clocks skip is moved on by what they skip (02:30 becomes 03:30); an hour that they show twice is the first of
 * the two. A step that should have been sent before the person was enrolled is sent at once while an answer still counts,
 * reminders being counted from that day; once it no longer does, it is never sent.
 *
 * @param sending empty when it is never sent
 * @param end the instant from which it can no longer be answered: the end of its last day
 */
public record Course(Days days, Optional<Sending> sending, Instant end) {

    /**
     * What is sent.
     *
     * @param atOnce whether it is sent on enrolment, because its day was past
     * @param reminders those that the step has time for
     */
    public record Sending(Instant at, boolean atOnce, List<Instant> reminders) {
        public Sending {
            reminders = List.copyOf(reminders);
        }
    }

    /** The course of a step whose event happens on that date, for a person enrolled at that instant. */
    public static Course of(Timing timing, ZoneId zone, LocalDate event, Instant enrolled) {
        Days days = timing.on(event);
        Instant planned = instant(timing, zone, days.send());
        LocalDate enrolment = LocalDate.ofInstant(enrolled, zone);
        Instant end = days.lastDay().plusDays(1).atStartOfDay(zone).toInstant();
        if (!planned.isBefore(enrolled)) {
            return new Course(days, Optional.of(sending(timing, zone, days, planned, days.send(), false)), end);
        }
        return enrolment.isAfter(days.lastDayToAsk())
                ? new Course(days, Optional.empty(), end)
                : new Course(days, Optional.of(sending(timing, zone, days, enrolled, enrolment, true)), end);
    }

    private static Sending sending(Timing timing, ZoneId zone, Days days, Instant at, LocalDate day, boolean atOnce) {
        List<Instant> reminders = timing.reminders().stream()
                .map(day::plus)
                .filter(reminder -> !reminder.isAfter(days.lastDayToAsk()))
                .map(reminder -> instant(timing, zone, reminder))
                .toList();
        return new Sending(at, atOnce, reminders);
    }

    private static Instant instant(Timing timing, ZoneId zone, LocalDate day) {
        return ZonedDateTime.of(day, timing.at(), zone).toInstant();
    }
}
