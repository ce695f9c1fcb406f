package fr.boussole.e2e.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** FHIR QuestionnaireResponses with one answer to the demonstration's questionnaire on a hip. */
final class FhirAnswers {

    private static final String QUESTIONNAIRE = "https://boussole.example/fhir/Questionnaire/hip-replacement|1.0";
    private static final ObjectMapper JSON = new ObjectMapper();

    private FhirAnswers() {}

    /** An answer by the code of an option, whatever its system. */
    static ObjectNode choice(String code) {
        return JSON.createObjectNode()
                .set("valueCoding", JSON.createObjectNode().put("code", code));
    }

    static ObjectNode text(String text) {
        return JSON.createObjectNode().put("valueString", text);
    }

    /** A completed response with one question of the group on the hip. */
    static String of(String linkId, ObjectNode answer) {
        ObjectNode response = JSON.createObjectNode()
                .put("resourceType", "QuestionnaireResponse")
                .put("questionnaire", QUESTIONNAIRE)
                .put("status", "completed");
        ObjectNode group = response.putArray("item").addObject().put("linkId", "function");
        group.putArray("item")
                .addObject()
                .put("linkId", linkId)
                .putArray("answer")
                .add(answer);
        return response.toString();
    }
}
