package fr.boussole.survey.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import fr.boussole.form.json.ExactJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A promise made to the readers of a topic. */
public record Contract(JsonSchema schema) {
    public static Contract named(String name) {
        JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        return new Contract(schemas.getSchema(resource("contracts/" + name + ".schema.json")));
    }

    public static JsonNode sample(String name) {
        return resource("contracts/samples/" + name + ".json");
    }

    /** How a message breaks the promise; empty when it keeps it. */
    public List<String> faults(JsonNode message) {
        return schema.validate(message).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static JsonNode resource(String path) {
        try (InputStream stream = Contract.class.getClassLoader().getResourceAsStream(path)) {
            return ExactJson.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
