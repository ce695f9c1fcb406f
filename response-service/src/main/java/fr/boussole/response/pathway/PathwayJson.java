package fr.boussole.response.pathway;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.alert.AlertRule;
import fr.boussole.form.alert.AlertRuleJson;
import fr.boussole.form.definition.Text;
import fr.boussole.form.json.JsonPlace;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            List<Anchor> anchors = anchors(json);
            return new Pathway(
                    required(json, "id"),
                    required(json, "version"),
                    Instant.parse(required(json, "publishedAt")),
                    text(json.path("title")),
                    ZoneId.of(json.path("zone").asText("Europe/Paris")),
                    anchors,
                    list(json.path("attributes"), PathwayJson::attribute),
                    list(json.path("steps"), step -> step(step, anchors.get(0).code())),
                    Set.copyOf(list(json.path("changes"), change -> required(change, "scale"))));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A pathway holds a date, a period or a zone that is none", e);
        }
    }

    private static Attribute attribute(JsonNode json) {
        return new Attribute(required(json, "code"), list(json.path("values"), value -> required(value, "code")));
    }

    private static List<Anchor> anchors(JsonNode json) {
        JsonNode main = json.path("anchor");
        List<Anchor> anchors = new ArrayList<>();
        anchors.add(new Anchor(main.path("code").asText(""), text(main.path("title"))));
        json.path("anchors")
                .forEach(other -> anchors.add(new Anchor(required(other, "code"), text(other.path("title")))));
        return anchors;
    }

    private static Step step(JsonNode json, String mainAnchor) {
        return new Step(
                required(json, "id"),
                json.path("phase").asText(""),
                text(json.path("title")),
                required(json, "questionnaire"),
                json.path("anchor").asText(mainAnchor),
                timing(json),
                json.path("respondent").asText("PATIENT"),
                list(json.path("channels"), channel -> Channel.valueOf(channel.asText())),
                list(
                        json.path("carries"),
                        carry ->
                                new Step.Carry(required(carry, "step"), list(carry.path("linkIds"), JsonNode::asText))),
                list(json.path("helpers"), JsonNode::asText),
                json.path("anonymous").asBoolean(false),
                alerts(json));
    }

    /** A rule that cannot be read would never be raised, which nobody would see: the pathway is refused. */
    private static List<AlertRule> alerts(JsonNode step) {
        JsonPlace place = JsonPlace.root(step);
        List<AlertRule> rules = AlertRuleJson.readAll(place);
        place.misshapes().stream().findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException("An alert rule cannot be read: " + wrong);
        });
        return rules;
    }

    /**
     * When a step happens.
     *
     * @throws DateTimeException when something is no period or hour
     */
    public static Timing timing(JsonNode step) {
        return new Timing(
                step.path("phase").asText("").equals("BEFORE"),
                period(step, "offset"),
                period(step, "windowFrom"),
                period(step, "windowTo"),
                optional(step, "send"),
                step.hasNonNull("at") ? LocalTime.parse(step.get("at").asText()) : Timing.MORNING,
                list(step.path("reminders"), reminder -> Period.parse(reminder.asText())),
                optional(step, "expiry"));
    }

    private static Optional<Period> optional(JsonNode json, String field) {
        return json.hasNonNull(field) ? Optional.of(period(json, field)) : Optional.empty();
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
