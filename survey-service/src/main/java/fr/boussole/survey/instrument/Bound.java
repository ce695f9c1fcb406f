package fr.boussole.survey.instrument;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Text;
import fr.boussole.form.definition.TextJson;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import java.util.List;

/**
 * An instrument bound to a questionnaire, as far as it could be.
 *
 * @param scales the scales that are ready to be added
 * @param questions the question found for each item
 * @param faults the items and scales that could not be bound
 */
record Bound(List<Scale> scales, List<Question> questions, List<Fault> faults) {
    /** How a question was found. */
    enum By {
        GIVEN,
        LOINC,
        LINK_ID
    }

    /** The question that stands for an item of the instrument. */
    record Question(InstrumentItem item, Item question, By by, Reading reading) {}

    /**
     * An item or a scale that could not be bound.
     *
     * @param what {@code item} or {@code scale}
     */
    record Fault(String what, String id, Text reason) {}

    Bound {
        scales = List.copyOf(scales);
        questions = List.copyOf(questions);
        faults = List.copyOf(faults);
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        ArrayNode ready = node.putArray("scales");
        scales.forEach(scale -> ready.add(ScaleJson.write(scale)));
        ArrayNode found = node.putArray("items");
        questions.forEach(question -> write(question, found.addObject()));
        ArrayNode unbound = node.putArray("notBound");
        for (Fault fault : faults) {
            TextJson.write(fault.reason(), "reason", unbound.addObject().put(fault.what(), fault.id()));
        }
        return node;
    }

    private static void write(Question bound, ObjectNode node) {
        node.put("item", bound.item().id())
                .put("linkId", bound.question().linkId())
                .put("by", bound.by().name());
        TextJson.write(bound.question().text(), "text", node);
        if (!bound.reading().numbers().isEmpty()) {
            ArrayNode answers = node.putArray("answers");
            bound.question().options().forEach(option -> {
                ObjectNode answer =
                        answers.addObject().put("answer", option.value().key());
                TextJson.write(option.text(), "text", answer);
                answer.put(
                        "number", bound.reading().numbers().get(option.value().key()));
            });
        }
    }
}
