package fr.boussole.local.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One past response: a row of the historic import.
 *
 * @param episode the establishment's own reference of the episode; response-service keeps only its pseudonym
 * @param organisation the establishment or unit
 * @param anchorDate the date of the pathway's anchor event
 * @param answeredAt when the person answered
 * @param ageBand for example {@code 70-79}; empty when unknown
 * @param sex {@code F}, {@code M}; empty when unknown
 * @param step the pathway's step that the answers belong to
 * @param attributes coded attribute to value; a missing one is unknown
 * @param answers linkId to option code, number, date or true/false; a missing one was not answered
 */
public record ImportRow(
        String episode,
        String organisation,
        LocalDate anchorDate,
        Instant answeredAt,
        String ageBand,
        String sex,
        String step,
        Map<String, String> attributes,
        Map<String, String> answers) {

    public ImportRow {
        attributes = Map.copyOf(attributes);
        answers = Map.copyOf(answers);
    }

    /** The same response after an amendment. */
    public ImportRow with(Map<String, String> amended) {
        return new ImportRow(episode, organisation, anchorDate, answeredAt, ageBand, sex, step, attributes, amended);
    }
}
