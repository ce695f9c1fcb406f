package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Warns of what an item of its type cannot have, and which is therefore kept but not used (que-1, que-4, que-5, que-6, que-10). */
final class ItemsKeepToTheirType implements Rule {
    static final String NAME = "items-keep-to-their-type";

    private static final Set<String> WITH_OPTIONS = Set.of(
            "reference",
            "choice",
            "open-choice",
            "decimal",
            "integer",
            "date",
            "dateTime",
            "time",
            "string",
            "quantity");
    private static final Set<String> WITH_LENGTH =
            Set.of("boolean", "decimal", "integer", "string", "text", "url", "open-choice");

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        for (Place item : Place.items(questionnaire)) {
            check(item, item.text("type").orElse(""), remarks);
        }
        return remarks;
    }

    private static void check(Place item, String type, List<Remark> remarks) {
        boolean offers = item.has("answerOption") || item.has("answerValueSet");
        if (type.equals("question")) {
            warn(item, "type", " has the abstract type “question”: nobody can answer it.", remarks);
        }
        if (type.equals("group") && item.children("item").isEmpty()) {
            warn(item, "item", " is a group without items.", remarks);
        }
        if (type.equals("display") && !item.children("item").isEmpty()) {
            warn(item, "item", " displays a text, yet has items under it: it is shown as a group.", remarks);
        }
        if (offers && !WITH_OPTIONS.contains(type)) {
            warn(item, "answerOption", " offers choices, which “" + type + "” does not have.", remarks);
        }
        if (item.has("answerOption") && item.has("answerValueSet")) {
            warn(item, "answerValueSet", " has both answerOption and answerValueSet; the answerOption count.", remarks);
        }
        if (item.has("maxLength") && !WITH_LENGTH.contains(type)) {
            warn(item, "maxLength", " limits its length, which “" + type + "” does not have.", remarks);
        }
        if (type.equals("display") && (item.has("required") || item.has("repeats"))) {
            warn(item, "required", " only displays a text; it can be neither required nor repeated.", remarks);
        }
    }

    private static void warn(Place item, String property, String saying, List<Remark> remarks) {
        remarks.add(Remark.warned(NAME, item.at(property), item.name() + saying));
    }
}
