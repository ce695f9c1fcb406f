package fr.boussole.response.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What may leave the service about an episode: nothing that identifies a person.
 *
 * @param id the pseudonym
 * @param version grows with every change of these facts, from 1
 * @param anchors dates of the pathway's other events, as far as they are known, by their codes
 * @param ageBand such as {@code 70-79}; empty when unknown
 * @param sex {@code F}, {@code M}, {@code O} or {@code U} (unknown)
 * @param attributes the pathway's coded attributes, such as {@code surgery → primary}
 */
public record EpisodeFacts(
        String id,
        int version,
        String pathway,
        String pathwayVersion,
        String organisation,
        LocalDate anchorDate,
        Map<String, LocalDate> anchors,
        String ageBand,
        String sex,
        Map<String, String> attributes) {

    public EpisodeFacts {
        anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** The same facts, one version on. */
    public EpisodeFacts next() {
        return new EpisodeFacts(
                id, version + 1, pathway, pathwayVersion, organisation, anchorDate, anchors, ageBand, sex, attributes);
    }

    /** The dates of all its events that are known, by their codes. */
    public Map<String, LocalDate> dates(String mainAnchor) {
        Map<String, LocalDate> dates = new TreeMap<>(anchors);
        dates.put(mainAnchor, anchorDate);
        return dates;
    }

    ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("version", version)
                .put("pathway", pathway)
                .put("pathwayVersion", pathwayVersion)
                .put("organisation", organisation)
                .put("anchorDate", anchorDate.toString())
                .put("ageBand", ageBand)
                .put("sex", sex);
        if (!anchors.isEmpty()) {
            ObjectNode dated = json.putObject("anchors");
            anchors.forEach((code, date) -> dated.put(code, date.toString()));
        }
        ObjectNode coded = json.putObject("attributes");
        attributes.forEach(coded::put);
        return json;
    }
}
