package fr.boussole.survey.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.boussole.survey.pathway.calendar.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How one step goes for one person.
 *
 * @param anchorDate absent while nobody knows it
 * @param from first day on which an answer counts
 * @param to last day on which an answer counts
 * @param reason why it is not simply sent on its day; empty when it is
 * @param send absent when it is not sent
 * @param expires from when it can no longer be answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SimulatedStep(
        String step,
        Phase phase,
        String anchor,
        Optional<LocalDate> anchorDate,
        Optional<LocalDate> target,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Standing standing,
        String reason,
        Optional<Moment> send,
        List<Moment> reminders,
        Optional<Moment> expires,
        String respondent,
        List<String> channels) {

    /** What becomes of the step. */
    enum Standing {
        /** Sent on its day. */
        PLANNED,
        /** Sent on enrolment, because its day was past. */
        AT_ONCE,
        /** Never sent, because its last day was over before enrolment. */
        OVER,
        /** Not sent before the date of its event is known. */
        WAITING,
        /** Answered. */
        ANSWERED
    }

    /** An instant, and what the clocks of the pathway's zone then show. */
    record Moment(Instant instant, String local) {
        static Moment of(Instant instant, ZoneId zone) {
            return new Moment(instant, instant.atZone(zone).toOffsetDateTime().toString());
        }
    }
}
