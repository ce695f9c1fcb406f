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
 * @param anchors dates of the pathway's other events, as far as they are known, by their codes
 * @param ageBand such as {@code 70-79}; empty when unknown
 * @param sex a code; empty when unknown
 * @param attributes coded attributes by which figures can be filtered
 * @param anonymous whether it is nobody's, and holds one anonymous response: who answered is told by the invitations of others
 */
public record EpisodeFacts(
        String id,
        long version,
        String pathway,
        String pathwayVersion,
        String organisation,
        LocalDate anchorDate,
        SortedMap<String, LocalDate> anchors,
        String ageBand,
        String sex,
        SortedMap<String, String> attributes,
        boolean anonymous) {
    public EpisodeFacts {
        anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** Those of somebody's episode. */
    public EpisodeFacts(
            String id,
            long version,
            String pathway,
            String pathwayVersion,
            String organisation,
            LocalDate anchorDate,
            SortedMap<String, LocalDate> anchors,
            String ageBand,
            String sex,
            SortedMap<String, String> attributes) {
        this(id, version, pathway, pathwayVersion, organisation, anchorDate, anchors, ageBand, sex, attributes, false);
    }
}
