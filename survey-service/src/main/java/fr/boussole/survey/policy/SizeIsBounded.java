package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Refuses what no person could answer, and what would exhaust a server: more than 2,000 items, or items nested more than 12 deep. */
final class SizeIsBounded implements Rule {
    static final String NAME = "size-is-bounded";
    static final int MOST_ITEMS = 2_000;
    static final int DEEPEST = 12;

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        int items = Place.items(questionnaire).size();
        if (items > MOST_ITEMS) {
            return List.of(Remark.refused(
                    NAME,
                    "Questionnaire.item",
                    "There are " + items + " items; a questionnaire holds at most " + MOST_ITEMS + "."));
        }
        int depth = depth(Place.root(questionnaire));
        if (depth > DEEPEST) {
            return List.of(Remark.refused(
                    NAME,
                    "Questionnaire.item",
                    "Items are nested " + depth + " deep; at most " + DEEPEST + " levels are understood."));
        }
        return List.of();
    }

    private static int depth(Place place) {
        return place.children("item").stream()
                .mapToInt(item -> 1 + depth(item))
                .max()
                .orElse(0);
    }
}
