package fr.boussole.response.schedule;

import fr.boussole.response.pathway.Channel;
import fr.boussole.response.pathway.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * All that decides what is done next for one invitation.
 *
 * @param event date of the step's event
 * @param known since when that is known: nothing was due before
 * @param reaches the channels by which the person can be reached now
 * @param attempts what has been done so far
 * @param given when notices of whatever pathway went to the person, those of this invitation included
 */
public record Situation(
        Step step,
        ZoneId zone,
        LocalDate event,
        Instant known,
        Set<Channel> reaches,
        List<Attempt> attempts,
        List<Instant> given) {

    public Situation {
        reaches = Set.copyOf(reaches);
        attempts = List.copyOf(attempts);
        given = List.copyOf(given);
    }

    /** Of a step that falls due, before anything was done, for someone who can be reached by every channel. */
    public static Situation fresh(Step step, ZoneId zone, LocalDate event, Instant known) {
        return new Situation(step, zone, event, known, Set.copyOf(step.channels()), List.of(), List.of());
    }

    List<Attempt> attempts(int reminder) {
        return attempts.stream()
                .filter(attempt -> attempt.reminder() == reminder)
                .toList();
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
