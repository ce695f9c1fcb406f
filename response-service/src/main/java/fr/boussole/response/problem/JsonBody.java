package fr.boussole.response.problem;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;

/** Reads a body that is kept as it was sent. */
public final class JsonBody {

    private JsonBody() {}

    /** An empty body is an empty object; what is no JSON is a 400 problem. */
    public static JsonNode read(String body) {
        try {
            return ExactJson.read(body == null || body.isBlank() ? "{}" : body);
        } catch (MalformedJson malformed) {
            throw Problems.badRequest(
                    "not-json", "This is not JSON", malformed.misshapes().get(0).english());
        }
    }
}
