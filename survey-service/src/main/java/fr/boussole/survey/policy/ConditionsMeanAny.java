package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the reader is lenient, gives several conditions that do not say whether all or any must hold the {@code any} of FHIR STU3,
 * which most renderers take too.
 */
final class ConditionsMeanAny implements Rule {
    static final String NAME = "several-conditions-mean-any";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        for (Place item : Place.items(questionnaire)) {
            if (item.children("enableWhen").size() > 1 && !item.has("enableBehavior")) {
                item.json().put("enableBehavior", "any");
                remarks.add(Remark.warned(
                        NAME,
                        item.at("enableBehavior"),
                        item.name()
                                + " has several conditions and does not say how they count: “any” was kept, so one is"
                                + " enough for it to be asked."));
            }
        }
        return remarks;
    }
}
