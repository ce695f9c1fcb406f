package fr.boussole.e2e.patient;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.e2e.platform.Patient;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * What the service has of one person's answers.
 *
 * @param responses how many responses there are: one, or none before the first answer
 * @param values the code or number answered, by linkId; a question that is there twice is refused
 */
record Stored(int responses, Map<String, String> values, String status) {

    static Stored of(Patient patient) {
        JsonNode bundle = patient.stored();
        JsonNode response = bundle.path("entry").path(0).path("resource");
        Map<String, String> values = new TreeMap<>();
        gather(response, values);
        return new Stored(
                bundle.path("total").asInt(), values, response.path("status").asText());
    }

    private static void gather(JsonNode holder, Map<String, String> values) {
        for (JsonNode item : holder.path("item")) {
            StreamSupport.stream(item.path("answer").spliterator(), false)
                    .map(answer -> answer.path("valueCoding")
                            .path("code")
                            .asText(answer.path("valueInteger").asText()))
                    .forEach(value -> {
                        if (values.put(item.path("linkId").asText(), value) != null) {
                            throw new AssertionError(item.path("linkId").asText() + " is answered twice");
                        }
                    });
            gather(item, values);
        }
    }
}
