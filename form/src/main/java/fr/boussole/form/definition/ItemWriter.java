package fr.boussole.form.definition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.AnswerValue;
import java.util.List;

/** Writes an {@link Item} as JSON; what is empty is left out. */
final class ItemWriter {
    private ItemWriter() {}

    static void writeAll(List<Item> items, String member, ObjectNode parent) {
        if (!items.isEmpty()) {
            var list = parent.putArray(member);
            items.forEach(item -> write(item, list.addObject()));
        }
    }

    private static void write(Item item, ObjectNode node) {
        node.put("linkId", item.linkId()).put("type", item.type().code());
        TextJson.write(item.text(), "text", node);
        TextJson.write(item.help(), "help", node);
        writeIf(item.required(), "required", node);
        writeIf(item.repeats(), "repeats", node);
        writeIf(item.readOnly(), "readOnly", node);
        writeIf(item.hidden(), "hidden", node);
        if (!item.control().isEmpty()) {
            node.put("control", item.control());
        }
        if (!item.options().isEmpty()) {
            var options = node.putArray("options");
            item.options().forEach(option -> writeOption(option, options.addObject()));
        }
        writeValues(item.units(), "units", node);
        if (!item.enableWhen().isEmpty()) {
            var conditions = node.putArray("enableWhen");
            item.enableWhen().forEach(condition -> conditions
                    .addObject()
                    .put("question", condition.question())
                    .put("operator", condition.operator().code())
                    .set("answer", condition.answer().toFhir()));
            node.put("enableBehavior", item.enableBehavior().code());
        }
        BoundsJson.write(item.bounds(), node);
        writeValues(item.initial(), "initial", node);
        ExpressionsJson.write(item.expressions(), node);
        writeAll(item.items(), "items", node);
    }

    private static void writeIf(boolean fact, String member, ObjectNode node) {
        if (fact) {
            node.put(member, true);
        }
    }

    private static void writeOption(Option option, ObjectNode node) {
        node.set("value", option.value().toFhir());
        TextJson.write(option.text(), "text", node);
        option.weight().ifPresent(weight -> node.put("weight", weight));
        writeIf(option.exclusive(), "exclusive", node);
    }

    private static void writeValues(List<? extends AnswerValue> values, String member, ObjectNode node) {
        if (!values.isEmpty()) {
            var list = node.putArray(member);
            values.forEach(value -> list.add(value.toFhir()));
        }
    }
}
