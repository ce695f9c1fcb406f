package fr.boussole.pages.twin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.ExactJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** One script module of the pages, run without a browser: its functions take JSON and give JSON. */
final class Script implements AutoCloseable {

    /** Calls a function of the module with JSON arguments; what is not known to JSON is left out. */
    private static final String CALL =
            "(module, name, ...json) => JSON.stringify(module[name](...json.map(one => JSON.parse(one))))";

    private final Context context = Context.newBuilder("js")
            .allowExperimentalOptions(true)
            .option("js.esm-eval-returns-exports", "true")
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    private final Value call = context.eval("js", CALL);
    private final Value module;

    private Script(Source source) {
        module = context.eval(source);
    }

    /** A module of the pages, by its file's name; {@code more} is appended to it, to make it ready for tests. */
    static Script of(String file, String more) {
        try (var content = Script.class.getResourceAsStream("/META-INF/resources/boussole/" + file)) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8) + more;
            return new Script(Source.newBuilder("js", text, file)
                    .mimeType("application/javascript+module")
                    .build());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode call(String name, JsonNode... arguments) {
        Object[] given = new Object[arguments.length + 2];
        given[0] = module;
        given[1] = name;
        for (int i = 0; i < arguments.length; i++) {
            given[i + 2] = exact(arguments[i]).toString();
        }
        return ExactJson.read(call.execute(given).asString());
    }

    /** The same JSON with its decimal numbers as texts, as the service gives it to a browser. */
    static JsonNode exact(JsonNode node) {
        if (node.isBigDecimal()) {
            return JsonNodeFactory.instance.textNode(
                    new BigDecimal(node.decimalValue().toString()).toPlainString());
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.fields().forEachRemaining(member -> copy.set(member.getKey(), exact(member.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(exact(element)));
            return copy;
        }
        return node;
    }

    /** JSON of the twin with the texts of its decimal numbers as numbers again. */
    static JsonNode numbers(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.withExactBigDecimals(true).objectNode();
            object.fields()
                    .forEachRemaining(member -> copy.set(member.getKey(), number(member.getKey(), member.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(numbers(element)));
            return copy;
        }
        return node;
    }

    private static JsonNode number(String name, JsonNode value) {
        boolean isNumber = value.isTextual() && (name.equals("valueDecimal") || name.equals("value"));
        return isNumber
                ? JsonNodeFactory.withExactBigDecimals(true).numberNode(new BigDecimal(value.asText()))
                : numbers(value);
    }

    @Override
    public void close() {
        context.close();
    }
}
