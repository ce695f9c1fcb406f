package fr.boussole.survey.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The LOINC codes that a FHIR questionnaire gives to its questions ({@code item.code}), by linkId. */
record Codes(Map<String, Set<String>> byLinkId) {
    private static final String LOINC = "http://loinc.org";

    static Codes of(JsonNode questionnaire) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        collect(questionnaire, codes);
        return new Codes(codes);
    }

    private static void collect(JsonNode parent, Map<String, Set<String>> codes) {
        for (JsonNode item : parent.path("item")) {
            for (JsonNode code : item.path("code")) {
                if (LOINC.equals(code.path("system").asText())) {
                    codes.computeIfAbsent(item.path("linkId").asText(), linkId -> new LinkedHashSet<>())
                            .add(code.path("code").asText());
                }
            }
            collect(item, codes);
        }
    }

    /** The linkIds of the questions that bear one of these codes. */
    List<String> bearing(Set<String> wanted) {
        return byLinkId.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(wanted::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
