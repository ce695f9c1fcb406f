package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says which properties FHIR R4 does not have: they are kept as received and not used. */
final class StrayProperties implements Rule {
    static final String NAME = "stray-property";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        check(Place.root(questionnaire), Elements.QUESTIONNAIRE, remarks);
        for (Place item : Place.items(questionnaire)) {
            check(item, Elements.ITEM, remarks);
            item.children("enableWhen").forEach(condition -> check(condition, Elements.CONDITION, remarks));
            item.children("answerOption").forEach(option -> check(option, Elements.OPTION, remarks));
            item.children("initial").forEach(initial -> check(initial, Elements.INITIAL, remarks));
        }
        return remarks;
    }

    private static void check(Place place, Elements elements, List<Remark> remarks) {
        for (Map.Entry<String, JsonNode> member : place.json().properties()) {
            String name = member.getKey();
            if (!elements.knows(name)) {
                remarks.add(Spelling.closest(name, elements.names())
                        .filter(known -> !place.has(known))
                        .map(known -> Remark.warned(
                                NAME,
                                place.at(name),
                                "“" + name + "” is not known and not used. Is “" + known + "” meant?"))
                        .orElseGet(() -> Remark.noted(
                                NAME,
                                place.at(name),
                                "“" + name + "” is not part of " + elements.of() + ": kept, not used.")));
            }
        }
    }
}
