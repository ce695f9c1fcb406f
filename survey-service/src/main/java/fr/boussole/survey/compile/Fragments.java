package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.expression.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts of a questionnaire as elements that expressions can look at. */
final class Fragments {
    private static final String VALUE = "value";

    private Fragments() {}

    static Element of(JsonNode json, String type) {
        return of(json, type, Optional.empty());
    }

    private static Element of(JsonNode json, String type, Optional<BigDecimal> weight) {
        Optional<AnswerValue> value = value(json, type);
        if (value.isPresent()) {
            return new Element.Atom(value.get(), Weights.of(json).or(() -> weight));
        }
        Map<String, List<Element>> members = new LinkedHashMap<>();
        json.properties().forEach(member -> put(members, member.getKey(), member.getValue(), Weights.of(json)));
        return new Element.Node(type, members);
    }

    private static void put(
            Map<String, List<Element>> members, String name, JsonNode value, Optional<BigDecimal> weight) {
        if (name.startsWith("_") || name.equals("resourceType")) {
            return;
        }
        boolean isValue = name.startsWith(VALUE) && name.length() > VALUE.length() && !value.isArray();
        String type = isValue ? name.substring(VALUE.length()) : name.equals("item") ? "Questionnaire.item" : "";
        List<Element> elements = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(one -> elements.add(of(one, type, Optional.empty())));
        } else {
            elements.add(of(value, type, isValue ? weight : Optional.empty()));
        }
        members.put(isValue ? VALUE : name, elements);
    }

    private static Optional<AnswerValue> value(JsonNode json, String type) {
        if (!type.isEmpty() && !type.startsWith("Questionnaire")) {
            ObjectNode alone = JsonNodeFactory.instance.objectNode();
            alone.set(VALUE + type, json);
            Optional<AnswerValue> typed = Values.of(alone, VALUE);
            if (typed.isPresent()) {
                return typed;
            }
        }
        if (json.isTextual()) {
            return Optional.of(new AnswerValue.Str(json.textValue()));
        }
        if (json.isBoolean()) {
            return Optional.of(new AnswerValue.Bool(json.booleanValue()));
        }
        if (json.isInt()) {
            return Optional.of(new AnswerValue.Int(json.intValue()));
        }
        return json.isNumber() ? Optional.of(new AnswerValue.Dec(json.decimalValue())) : Optional.empty();
    }

    /** How many elements there are, those inside included. */
    static long size(List<Element> elements) {
        return elements.stream()
                .mapToLong(element -> element instanceof Element.Node node
                        ? 1
                                + node.members().values().stream()
                                        .mapToLong(Fragments::size)
                                        .sum()
                        : 1)
                .sum();
    }
}
