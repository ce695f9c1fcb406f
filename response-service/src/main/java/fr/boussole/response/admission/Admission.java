package fr.boussole.response.admission;

import java.time.LocalDate;
import java.util.Map;

/**
 * What is said of an episode, and fits its pathway.
 *
 * @param establishmentReference the hospital's own reference of the stay: turned into a pseudonym and never kept
 * @param pathway the pathway's id
 * @param organisation a unit or an establishment
 * @param anchorDate the date of the pathway's anchor event
 * @param anchors dates of the pathway's other events, as far as they are known, by their codes
 * @param ageBand such as {@code 70-79}, {@code 90+} or {@code <18}; empty when unknown
 * @param sex F, M, O (other) or U (unknown)
 * @param attributes coded attributes of the pathway; one that is left out is unknown
 */
public record Admission(
        String establishmentReference,
        String pathway,
        String organisation,
        LocalDate anchorDate,
        Map<String, LocalDate> anchors,
        String ageBand,
        String sex,
        Map<String, String> attributes) {

    public Admission {
        anchors = Map.copyOf(anchors);
        attributes = Map.copyOf(attributes);
    }
}
