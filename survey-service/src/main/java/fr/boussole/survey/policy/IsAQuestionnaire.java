package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Refuses any other document. */
final class IsAQuestionnaire implements Rule {
    static final String NAME = "is-a-questionnaire";

    static Remark notAnObject() {
        return Remark.refused(NAME, "$this", "This is not a FHIR resource: a JSON object { } was expected.");
    }

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        String type = questionnaire.path("resourceType").asText();
        if (type.equals("Questionnaire")) {
            return List.of();
        }
        String found = type.isEmpty() ? "it has no resourceType" : "its resourceType is “" + type + "”";
        return List.of(Remark.refused(NAME, "resourceType", "A FHIR Questionnaire was expected, but " + found + "."));
    }
}
