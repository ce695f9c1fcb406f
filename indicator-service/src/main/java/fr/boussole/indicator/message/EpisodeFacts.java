package fr.boussole.indicator.message;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of an episode when a message about it was written. Every message carries the facts; those with the highest
 * version hold.
 *
 * @param id the pseudonym
 * @param version grows with each change of the facts
 * @param pathway the pathway's id
 * @param pathwayVersion the version of the pathway that the episode follows
 * @param organisation the unit or establishment of the episode
 * @param anchorDate the date of the event that the steps are counted from
 * @param ageBand such as {@code 70-79}; empty when unknown
 * @param sex a code; empty when unknown
 * @param attributes coded attributes by which figures can be filtered
 */
public record EpisodeFacts(
        String id,
        long version,
        String pathway,
        String pathwayVersion,
        String organisation,
        LocalDate anchorDate,
        String ageBand,
        String sex,
        SortedMap<String, String> attributes) {
    public EpisodeFacts {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }
}
