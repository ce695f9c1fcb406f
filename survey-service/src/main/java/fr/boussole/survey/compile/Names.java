package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names that expressions may use at one place of a questionnaire.
 *
 * @param known those that have a value here
 * @param lost those that the author meant, and why they have none
 */
record Names(Set<String> known, Map<String, String> lost) {
    private static final Set<String> ALWAYS = Set.of("resource", "rootResource", "context");

    Names {
        known = Set.copyOf(known);
        lost = Map.copyOf(lost);
    }

    /** Those that always are, and those of a launch context, which a questionnaire sent by a link does not have. */
    static Names ofLaunch(JsonNode questionnaire) {
        Map<String, String> lost = new HashMap<>();
        new Extensions(questionnaire).all(Extensions.SDC + "launchContext").forEach(context -> new Extensions(context)
                .first("name")
                .map(name ->
                        name.isTextual() ? name.textValue() : name.path("code").asText(""))
                .ifPresent(name -> lost.put(name, ofLaunch(name))));
        return new Names(ALWAYS, lost);
    }

    private static String ofLaunch(String name) {
        return "uses %" + name + ", which is known only where a record is open beside the form";
    }

    Names with(String name) {
        Set<String> more = new HashSet<>(known);
        more.add(name);
        return new Names(more, lost);
    }

    /** A name that from here on has no value, even if one above has the same. */
    Names without(String name, String why) {
        Set<String> fewer = new HashSet<>(known);
        fewer.remove(name);
        Map<String, String> more = new HashMap<>(lost);
        more.put(name, "uses %" + name + ", which " + why);
        return new Names(fewer, more);
    }

    boolean knows(String name) {
        return known.contains(name);
    }

    String why(String name) {
        return lost.getOrDefault(name, "uses %" + name + ", which is not defined");
    }
}
