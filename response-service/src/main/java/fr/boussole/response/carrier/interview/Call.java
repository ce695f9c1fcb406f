package fr.boussole.response.carrier.interview;

import fr.boussole.response.pathway.Channel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Someone to call or to visit. It says nothing of who they are.
 *
 * @param id of the notice
 * @param dueAt when to call, or to call again as was agreed
 * @param lastDay on which an answer is taken
 * @param takenBy the interviewer who is at it
 * @param attempts how often it was tried
 */
public record Call(
        UUID id,
        UUID invitation,
        Channel channel,
        Instant dueAt,
        LocalDate lastDay,
        String organisation,
        Optional<String> takenBy,
        Optional<Instant> takenAt,
        int attempts) {

    static Call of(Object[] row) {
        return new Call(
                (UUID) row[0],
                (UUID) row[1],
                Channel.valueOf((String) row[2]),
                (Instant) row[3],
                row[4] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[4],
                (String) row[5],
                Optional.ofNullable((String) row[7]),
                Optional.ofNullable((Instant) row[8]),
                ((Number) row[9]).intValue());
    }

    /** Whether another interviewer is at it. */
    boolean isTakenByAnother(String who, Instant now, Duration kept) {
        return takenBy.filter(other -> !other.equals(who)).isPresent()
                && takenAt.filter(at -> now.isBefore(at.plus(kept))).isPresent();
    }

    /** Whether that interviewer is at it. */
    boolean isTakenBy(String who) {
        return takenBy.filter(who::equals).isPresent();
    }
}
