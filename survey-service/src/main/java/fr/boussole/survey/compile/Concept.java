package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One code of a value set.
 *
 * @param json what was found of it: {@code code}, {@code display}, {@code designation}, extensions
 */
record Concept(String system, JsonNode json) {
    String code() {
        return json.path("code").asText();
    }

    String key() {
        return system + "|" + code();
    }
}
