package fr.boussole.e2e.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/**
 * An answer of a service.
 *
 * @param contentType without its parameters; empty when the answer has none
 * @param location where a redirection or a creation leads; empty when nowhere
 */
public record Reply(int status, String contentType, String location, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply of(HttpResponse<String> answer) {
        return new Reply(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0],
                answer.headers().firstValue("Location").orElse(""),
                answer.body());
    }

    /** The answer's JSON; a refusal where JSON was expected is told with its words. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON, status " + status + ": " + body, e);
        }
    }

    /** The JSON of a success. */
    public JsonNode success() {
        if (status / 100 != 2) {
            throw new IllegalStateException("Refused with status " + status + ": " + body);
        }
        return json();
    }
}
