package fr.boussole.local.demonstration.synthetic;

import java.time.LocalDate;
import java.util.Map;

/**
 * An invented passage of one person along a pathway, whether or not the person answers.
 *
 * @param reference the establishment's own reference
 * @param organisation the unit
 * @param anchorDate the date of the anchor event
 * @param ageBand for example {@code 70-79}
 * @param sex {@code F} or {@code M}
 * @param attributes coded attribute to value
 */
public record SyntheticEpisode(
        String reference,
        String organisation,
        LocalDate anchorDate,
        String ageBand,
        String sex,
        Map<String, String> attributes) {}
