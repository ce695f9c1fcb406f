package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Refuses a list that is not one, or that holds something else than objects: nothing below it could be read. */
final class ListsAreLists implements Rule {
    static final String NAME = "lists-are-lists";
    private static final Set<String> LISTS =
            Set.of("item", "enableWhen", "answerOption", "initial", "extension", "modifierExtension", "contained");

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        check(Place.root(questionnaire), remarks);
        return remarks;
    }

    private static void check(Place place, List<Remark> remarks) {
        for (String list : LISTS) {
            if (place.has(list)) {
                JsonNode elements = place.json().get(list);
                if (!elements.isArray()) {
                    remarks.add(Remark.refused(NAME, place.at(list), "A list [ ] of objects was expected."));
                }
                for (int i = 0; elements.isArray() && i < elements.size(); i++) {
                    if (!elements.get(i).isObject()) {
                        remarks.add(Remark.refused(
                                NAME, place.at(list) + "[" + i + "]", "An object { } was expected in this list."));
                    }
                }
            }
        }
        for (String list : List.of("item", "answerOption", "enableWhen", "initial")) {
            place.children(list).forEach(child -> check(child, remarks));
        }
    }
}
