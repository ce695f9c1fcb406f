package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Renames {@code option}, as FHIR STU3 called it, to {@code answerOption}: the same list of values under its R4 name. */
final class FormerOptions implements Rule {
    static final String NAME = "former-option";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        for (Place item : Place.items(questionnaire)) {
            if (item.json().path("option").isArray() && !item.has("answerOption")) {
                item.json().set("answerOption", item.json().remove("option"));
                remarks.add(Remark.warned(
                        NAME, item.at("option"), "“option” of FHIR STU3 was kept under its R4 name, “answerOption”."));
            }
        }
        return remarks;
    }
}
