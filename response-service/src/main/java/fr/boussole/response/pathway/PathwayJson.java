package fr.boussole.response.pathway;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.Text;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads the pathway message of survey-service; fields that are not needed here are passed over. */
public final class PathwayJson {

    private PathwayJson() {}

    /**
     * The pathway that a message tells of.
     *
     * @throws IllegalArgumentException with a sentence, when something needed is missing or is no date, period or zone
     */
    public static Pathway read(JsonNode json) {
        try {
            return new Pathway(
                    required(json, "id"),
                    required(json, "version"),
                    Instant.parse(required(json, "publishedAt")),
                    text(json.path("title")),
                    ZoneId.of(json.path("zone").asText("Europe/Paris")),
                    text(json.path("anchor").path("title")),
                    list(json.path("attributes"), PathwayJson::attribute),
                    list(json.path("steps"), PathwayJson::step));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A pathway holds a date, a period or a zone that is none", e);
        }
    }

    private static Attribute attribute(JsonNode json) {
        return new Attribute(required(json, "code"), list(json.path("values"), value -> required(value, "code")));
    }

    private static Step step(JsonNode json) {
        return new Step(
                required(json, "id"),
                json.path("phase").asText(""),
                text(json.path("title")),
                required(json, "questionnaire"),
                period(json, "offset"),
                period(json, "windowFrom"),
                period(json, "windowTo"),
                json.path("respondent").asText("PATIENT"),
                list(
                        json.path("carries"),
                        carry -> new Step.Carry(
                                required(carry, "step"), list(carry.path("linkIds"), JsonNode::asText))));
    }

    private static Period period(JsonNode json, String field) {
        return json.hasNonNull(field) ? Period.parse(json.get(field).asText()) : Period.ZERO;
    }

    private static Text text(JsonNode json) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        json.properties()
                .forEach(
                        entry -> byLanguage.put(entry.getKey(), entry.getValue().asText()));
        return new Text(byLanguage);
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
        return StreamSupport.stream(json.spliterator(), false).map(read).toList();
    }

    private static String required(JsonNode json, String field) {
        String value = json.path(field).asText("");
        if (value.isBlank()) {
            throw new IllegalArgumentException("A pathway lacks '" + field + "'");
        }
        return value;
    }
}
