package fr.boussole.response.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;

/**
 * A form or a response as the browser's twin reads it: decimal numbers as texts, so that none loses a digit; without words for
 * people, which are drawn already; and of expressions, which the twin does not evaluate, only that they are there.
 */
final class BareJson {

    private static final Set<String> FOR_PEOPLE = Set.of("title", "description", "text", "help");
    private static final String EXPRESSIONS = "expressions";

    private BareJson() {}

    static JsonNode of(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return of(object);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode bare = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> bare.add(of(element)));
            return bare;
        }
        return node.isFloatingPointNumber()
                ? TextNode.valueOf(node.decimalValue().toPlainString())
                : node;
    }

    private static ObjectNode of(ObjectNode object) {
        ObjectNode bare = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (member.getKey().equals(EXPRESSIONS)) {
                ObjectNode there = bare.putObject(EXPRESSIONS);
                member.getValue().fieldNames().forEachRemaining(name -> there.put(name, true));
            } else if (!FOR_PEOPLE.contains(member.getKey())) {
                bare.set(member.getKey(), of(member.getValue()));
            }
        }
        return bare;
    }
}
