package fr.boussole.survey.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** The resource that a FHIR operation is about: the body itself, or the part “resource” of {@code Parameters}. */
public final class Operand {
    private Operand() {}

    public static JsonNode of(JsonNode body) {
        if (!body.path("resourceType").asText().equals("Parameters")) {
            return body;
        }
        return StreamSupport.stream(body.path("parameter").spliterator(), false)
                .filter(parameter -> parameter.path("name").asText().equals("resource"))
                .map(parameter -> parameter.path("resource"))
                .findFirst()
                .orElse(body);
    }
}
