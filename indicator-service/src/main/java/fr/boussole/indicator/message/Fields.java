package fr.boussole.indicator.message;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * The fields of one JSON object, each named in the refusal when it is missing or unreadable.
 *
 * @param path where the object stands in the message
 */
public record Fields(String path, JsonNode node) {
    public static Fields of(byte[] json) throws MalformedMessage {
        try {
            var node = ExactJson.mapper().readTree(json);
            if (node == null || !node.isObject()) {
                throw new MalformedMessage("The message is not a JSON object");
            }
            return new Fields("", node);
        } catch (IOException unreadable) {
            throw new MalformedMessage("The message is not JSON", unreadable);
        }
    }

    public Fields object(String name) throws MalformedMessage {
        var value = node.path(name);
        if (!value.isObject()) {
            throw new MalformedMessage(path + name + " is not an object");
        }
        return new Fields(path + name + ".", value);
    }

    public String text(String name) throws MalformedMessage {
        var value = node.path(name);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new MalformedMessage(path + name + " is missing or not text");
        }
        return value.asText();
    }

    public String textOrEmpty(String name) {
        return node.path(name).asText("");
    }

    public long wholeNumber(String name) throws MalformedMessage {
        var value = node.path(name);
        if (!value.isIntegralNumber()) {
            throw new MalformedMessage(path + name + " is missing or not a whole number");
        }
        return value.asLong();
    }

    public <T> T parsed(String name, Function<String, T> parser) throws MalformedMessage {
        var text = text(name);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new MalformedMessage(path + name + " cannot be read: " + text, unreadable);
        }
    }
}
