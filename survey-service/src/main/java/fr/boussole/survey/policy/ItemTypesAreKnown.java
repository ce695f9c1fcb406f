package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Refuses an item whose type FHIR R4 does not have: nobody could tell how to ask it. */
final class ItemTypesAreKnown implements Rule {
    static final String NAME = "item-types-are-known";

    static final Set<String> TYPES = Set.of(
            "group",
            "display",
            "question",
            "boolean",
            "decimal",
            "integer",
            "date",
            "dateTime",
            "time",
            "string",
            "text",
            "url",
            "choice",
            "open-choice",
            "attachment",
            "reference",
            "quantity");

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        for (Place item : Place.items(questionnaire)) {
            String type = item.text("type").orElse("");
            if (!TYPES.contains(type)) {
                String found = type.isEmpty() ? " has no type." : " has the unknown type “" + type + "”.";
                String hint = Spelling.closest(type, TYPES)
                        .map(close -> " Is “" + close + "” meant?")
                        .orElse("");
                remarks.add(Remark.refused(NAME, item.at("type"), item.name() + found + hint));
            }
        }
        return remarks;
    }
}
