package fr.boussole.response.feed;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.response.admission.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads a mapping from JSON, with every fault at its place; a mapping without faults may be used. */
final class FeedMappingJson {

    private static final int MOST = 1000;

    private final List<Reading.Fault> faults = new ArrayList<>();

    private FeedMappingJson() {}

    /** A mapping as far as it could be read, and what is wrong with it. */
    record Shape(FeedMapping mapping, List<Reading.Fault> faults) {}

    static Shape read(JsonNode json) {
        FeedMappingJson reading = new FeedMappingJson();
        FeedMapping mapping = reading.mapping(json);
        return new Shape(mapping, List.copyOf(reading.faults));
    }

    private FeedMapping mapping(JsonNode json) {
        known("", json, Set.of("senders", "units", "rules"));
        List<FeedMapping.Sender> senders = new ArrayList<>();
        List<FeedMapping.Rule> rules = new ArrayList<>();
        Map<String, String> units = new TreeMap<>();
        for (JsonNode sender : list("/senders", json.path("senders"))) {
            senders.add(sender("/senders/" + senders.size(), sender));
        }
        for (JsonNode rule : list("/rules", json.path("rules"))) {
            rules.add(rule("/rules/" + rules.size(), rule));
        }
        if (rules.isEmpty()) {
            fault("/rules", "At least one rule is needed, which names a pathway");
        }
        json.path("units")
                .properties()
                .forEach(unit -> units.put(unit.getKey(), unit.getValue().asText("")));
        return new FeedMapping(senders, units, rules);
    }

    private FeedMapping.Sender sender(String pointer, JsonNode json) {
        known(pointer, json, Set.of("application", "facility"));
        String application = json.path("application").asText("").strip();
        if (application.isEmpty()) {
            fault(pointer + "/application", "What the system calls itself in MSH-3 is needed");
        }
        return new FeedMapping.Sender(
                application, json.path("facility").asText("").strip());
    }

    private FeedMapping.Rule rule(String pointer, JsonNode json) {
        known(pointer, json, Set.of("pathway", "when", "events"));
        JsonNode when = json.path("when");
        if (!when.isMissingNode()) {
            known(pointer + "/when", when, Set.of("class", "unit", "service", "type"));
        }
        Map<String, List<Moment>> events = new TreeMap<>();
        json.path("events")
                .properties()
                .forEach(event ->
                        events.put(event.getKey(), moments(pointer + "/events/" + event.getKey(), event.getValue())));
        return new FeedMapping.Rule(
                json.path("pathway").asText(""),
                texts(pointer + "/when/class", when.path("class")),
                texts(pointer + "/when/unit", when.path("unit")),
                texts(pointer + "/when/service", when.path("service")),
                texts(pointer + "/when/type", when.path("type")),
                events);
    }

    private List<Moment> moments(String pointer, JsonNode json) {
        List<Moment> moments = new ArrayList<>();
        for (String name : json.isTextual() ? List.of(json.asText()) : List.copyOf(texts(pointer, json))) {
            Optional<Moment> moment = Arrays.stream(Moment.values())
                    .filter(known -> known.name().equals(name))
                    .findFirst();
            moment.ifPresentOrElse(
                    moments::add,
                    () -> fault(
                            pointer,
                            "An event is dated by ADMISSION, DISCHARGE, EXPECTED_ADMISSION or EXPECTED_DISCHARGE"));
        }
        moments.sort(Comparator.reverseOrder());
        return moments;
    }

    private Set<String> texts(String pointer, JsonNode json) {
        Set<String> texts = new HashSet<>();
        list(pointer, json).forEach(text -> texts.add(text.asText("").strip()));
        return texts;
    }

    private Iterable<JsonNode> list(String pointer, JsonNode json) {
        if (!json.isMissingNode() && (!json.isArray() || json.size() > MOST)) {
            fault(pointer, "A list of at most " + MOST + " is expected");
            return List.of();
        }
        return json;
    }

    private void known(String pointer, JsonNode json, Set<String> fields) {
        if (!json.isObject()) {
            fault(pointer, "A JSON object is expected");
        }
        json.fieldNames().forEachRemaining(field -> {
            if (!fields.contains(field)) {
                fault(pointer + "/" + field, "There is no such field");
            }
        });
    }

    private void fault(String pointer, String message) {
        faults.add(new Reading.Fault(pointer, message));
    }
}
