package fr.boussole.pages.twin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.StreamSupport;

/** The browser's twin of {@code form}, in the words of the library. */
final class Twin implements AutoCloseable {

    private static final String FOR_TESTS = """

            export const linkIds = (form, response) => branching(form, response).linkIds;
            export const unknown = (form) => [...undecided(form)];
            """;

    private final Script script = Script.of("form.js", FOR_TESTS);

    List<String> linkIds(JsonNode form, JsonNode response) {
        return texts(script.call("linkIds", form, response));
    }

    /** Each fault as its code, linkId and pointer. */
    List<String> faults(JsonNode form, JsonNode response, boolean complete) {
        JsonNode found = script.call("faults", form, response, JsonNodeFactory.instance.booleanNode(complete));
        return StreamSupport.stream(found.spliterator(), false)
                .map(fault -> String.join(
                        " ",
                        fault.path("code").asText(),
                        fault.path("linkId").asText(),
                        fault.path("pointer").asText()))
                .toList();
    }

    JsonNode withoutDisabled(JsonNode form, JsonNode response) {
        return script.call("withoutDisabled", form, response);
    }

    JsonNode answered(JsonNode form, JsonNode response, String linkId, JsonNode values) {
        return script.call("answered", form, response, JsonNodeFactory.instance.textNode(linkId), values);
    }

    /** What the twin leaves to the server. */
    List<String> unknown(JsonNode form) {
        return texts(script.call("unknown", form));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Override
    public void close() {
        script.close();
    }
}
