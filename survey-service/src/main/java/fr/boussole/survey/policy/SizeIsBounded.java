package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import java.util.List;

/** Refuses what no person could answer, and what would exhaust a server: too many items, too deeply nested, too many JSON values. */
final class SizeIsBounded implements Rule {
    static final String NAME = "size-is-bounded";
    static final int MOST_ITEMS = FormDefinition.MOST_ITEMS;
    static final int DEEPEST = FormDefinition.MOST_DEPTH;
    static final int MOST_VALUES = 400_000;

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        long values = values(questionnaire);
        if (values > MOST_VALUES) {
            return List.of(Remark.refused(
                    NAME,
                    "Questionnaire",
                    "There are " + values + " JSON values; a questionnaire holds at most " + MOST_VALUES + "."));
        }
        int items = items(questionnaire);
        if (items > MOST_ITEMS) {
            return List.of(Remark.refused(
                    NAME,
                    "Questionnaire.item",
                    "There are " + items + " items; a questionnaire holds at most " + MOST_ITEMS + "."));
        }
        int depth = depth(questionnaire);
        if (depth > DEEPEST) {
            return List.of(Remark.refused(
                    NAME,
                    "Questionnaire.item",
                    "Items are nested " + depth + " deep; at most " + DEEPEST + " levels are understood."));
        }
        return List.of();
    }

    private static long values(JsonNode node) {
        long values = 1;
        for (JsonNode child : node) {
            values += values(child);
        }
        return values;
    }

    private static int items(JsonNode parent) {
        int items = 0;
        for (JsonNode item : parent.path("item")) {
            items += 1 + items(item);
        }
        return items;
    }

    private static int depth(JsonNode parent) {
        int depth = 0;
        for (JsonNode item : parent.path("item")) {
            depth = Math.max(depth, 1 + depth(item));
        }
        return depth;
    }
}
