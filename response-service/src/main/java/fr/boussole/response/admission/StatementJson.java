package fr.boussole.response.admission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a statement from JSON; every field of it is a text, and a field that nobody knows is a fault, not ignored. */
public final class StatementJson {

    private static final Set<String> TEXTS =
            Set.of("establishmentReference", "pathway", "organisation", "anchorDate", "ageBand", "sex");
    private static final String ATTRIBUTES = "attributes";
    private static final String ANCHORS = "anchors";
    private static final Set<String> OBJECTS = Set.of(ATTRIBUTES, ANCHORS);

    private StatementJson() {}

    /** What can be read as one, and what is wrong with its shape; a statement without faults may be used. */
    public static Shape read(JsonNode json) {
        List<Reading.Fault> faults = new ArrayList<>();
        if (!json.isObject()) {
            faults.add(new Reading.Fault("", "A JSON object is expected"));
        }
        json.properties().forEach(field -> {
            boolean known = TEXTS.contains(field.getKey()) || OBJECTS.contains(field.getKey());
            if (!known) {
                faults.add(new Reading.Fault("/" + field.getKey(), "There is no such field"));
            } else if (TEXTS.contains(field.getKey())
                    && !field.getValue().isTextual()
                    && !field.getValue().isNull()) {
                faults.add(new Reading.Fault("/" + field.getKey(), "A text is expected"));
            }
        });
        Map<String, String> anchors = texts(json, ANCHORS, faults);
        Map<String, String> attributes = texts(json, ATTRIBUTES, faults);
        Statement statement = new Statement(
                text(json, "establishmentReference"),
                text(json, "pathway"),
                text(json, "organisation"),
                text(json, "anchorDate"),
                anchors,
                text(json, "ageBand"),
                text(json, "sex"),
                attributes);
        return new Shape(statement, List.copyOf(faults));
    }

    /** A statement as far as it could be read, and what is wrong with its shape. */
    public record Shape(Statement statement, List<Reading.Fault> faults) {}

    private static Map<String, String> texts(JsonNode statement, String member, List<Reading.Fault> faults) {
        JsonNode json = statement.path(member);
        Map<String, String> texts = new LinkedHashMap<>();
        if (!json.isObject() && !json.isMissingNode() && !json.isNull()) {
            faults.add(new Reading.Fault("/" + member, "An object is expected, from code to value"));
        }
        json.properties().forEach(field -> {
            if (field.getValue().isTextual()) {
                texts.put(field.getKey(), field.getValue().asText());
            } else {
                faults.add(new Reading.Fault("/" + member + "/" + field.getKey(), "A text is expected"));
            }
        });
        return texts;
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asText("").strip();
    }
}
