package fr.boussole.response.stay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a file of stays.
 *
 * @param organisation the establishment whose mapping was used
 * @param finishedAt when its end was reached; absent while it is read, or when it was cut off
 * @param rows all that were read, the header not counted
 * @param created new episodes
 * @param unchanged known already, word for word
 * @param amended known with other facts, which these replace
 * @param notEnrolled eligible people who are asked nothing, and are counted
 * @param excluded people who are counted nowhere
 * @param refused not kept; the reasons are in the report that can be downloaded
 * @param firstReasons some of the reasons
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StayReport(
        UUID id,
        String organisation,
        Optional<Instant> finishedAt,
        long rows,
        long created,
        long unchanged,
        long amended,
        long notEnrolled,
        long excluded,
        long refused,
        List<Row> firstReasons) {

    /** Why a line came to its outcome; {@code column} is empty when the whole row is meant. */
    public record Row(long line, String outcome, String column, String reason) {}
}
