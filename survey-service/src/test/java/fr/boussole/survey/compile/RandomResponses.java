package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import java.util.List;
import java.util.Random;

/** Makes responses to a form that are right most of the time, and wrong in one of many ways otherwise. */
final class RandomResponses {
    private final FormDefinition form;
    private final Random random;

    RandomResponses(FormDefinition form, Random random) {
        this.form = form;
        this.random = random;
    }

    ObjectNode next() {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        response.put("resourceType", "QuestionnaireResponse")
                .put("questionnaire", form.canonical().toString())
                .put("status", "completed");
        items(response, form.items());
        if (rarely(60)) {
            response.withArray("item")
                    .addObject()
                    .put("linkId", "nowhere")
                    .withArray("answer")
                    .addObject()
                    .put("valueInteger", 1);
        }
        return response;
    }

    private void items(ObjectNode parent, List<Item> items) {
        for (Item item : items) {
            if (item.type() == ItemType.DISPLAY || rarely(item.required() ? 12 : 4)) {
                continue;
            }
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("linkId", item.linkId());
            if (item.type() == ItemType.GROUP) {
                items(node, item.items());
            } else {
                answers(node.putArray("answer"), item);
            }
            if (node.has("item") || node.has("answer")) {
                parent.withArray("item").add(node);
            }
        }
    }

    private void answers(ArrayNode answers, Item item) {
        int count = item.repeats() ? 1 + random.nextInt(2) : rarely(40) ? 2 : 1;
        for (int i = 0; i < count; i++) {
            ObjectNode answer = answers.addObject();
            if (rarely(30)) {
                wrong(answer);
            } else {
                right(answer, item, i);
            }
        }
    }

    private void right(ObjectNode answer, Item item, int index) {
        switch (item.type()) {
            case BOOLEAN -> answer.put("valueBoolean", random.nextBoolean());
            case INTEGER -> answer.put("valueInteger", random.nextInt(6));
            case DECIMAL -> answer.put("valueDecimal", random.nextInt(100) / 10.0);
            case DATE -> answer.put("valueDate", "2023-0" + (1 + random.nextInt(9)) + "-15");
            case TIME -> answer.put("valueTime", "1" + random.nextInt(10) + ":30:00");
            case CHOICE -> choice(answer, item, index);
            case OPEN_CHOICE -> {
                if (random.nextBoolean()) {
                    choice(answer, item, index);
                } else {
                    answer.put("valueString", "autre chose");
                }
            }
            default -> answer.put("valueString", "mot");
        }
    }

    private void choice(ObjectNode answer, Item item, int index) {
        if (rarely(20)) {
            answer.putObject("valueCoding").put("system", "urn:boussole:test").put("code", "nothing");
        } else {
            int chosen = (random.nextInt(item.options().size()) + index)
                    % item.options().size();
            answer.setAll(item.options().get(chosen).value().toFhir());
        }
    }

    private void wrong(ObjectNode answer) {
        switch (random.nextInt(4)) {
            case 0 -> answer.put("valueBoolean", true);
            case 1 -> answer.put("valueInteger", 3);
            case 2 -> answer.put("valueTime", "12:00:00");
            default -> answer.putObject("valueQuantity").put("value", 3).put("unit", "kg");
        }
    }

    private boolean rarely(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
