package fr.boussole.response.anonymous;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.ExactJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What someone has answered so far to an anonymous questionnaire.
 *
 * @param answers the QuestionnaireResponse, as JSON text
 * @param keys of the saves that were acknowledged, the latest last
 */
public record Draft(
        UUID id,
        int version,
        String questionnaire,
        String language,
        String mode,
        Instant startedAt,
        Instant recordedAt,
        String answers,
        List<String> keys) {

    private static final int MOST_KEYS = 500;

    public Draft {
        keys = List.copyOf(keys);
    }

    Draft with(String key) {
        List<String> more = new ArrayList<>(keys.subList(Math.max(0, keys.size() - MOST_KEYS + 1), keys.size()));
        more.add(key);
        return new Draft(id, version, questionnaire, language, mode, startedAt, recordedAt, answers, more);
    }

    String toJson() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", id.toString())
                .put("version", version)
                .put("questionnaire", questionnaire)
                .put("language", language)
                .put("mode", mode)
                .put("startedAt", startedAt.toString())
                .put("recordedAt", recordedAt.toString())
                .put("answers", answers);
        keys.forEach(json.putArray("keys")::add);
        return json.toString();
    }

    static Draft read(String text) {
        JsonNode json = ExactJson.read(text);
        List<String> keys = new ArrayList<>();
        json.path("keys").forEach(key -> keys.add(key.asText()));
        return new Draft(
                UUID.fromString(json.path("id").asText()),
                json.path("version").asInt(),
                json.path("questionnaire").asText(),
                json.path("language").asText(),
                json.path("mode").asText(),
                Instant.parse(json.path("startedAt").asText()),
                Instant.parse(json.path("recordedAt").asText()),
                json.path("answers").asText(),
                keys);
    }

    /** It holds answers, so its text form says nothing. */
    @Override
    public String toString() {
        return "Draft[sealed]";
    }
}
