package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Refuses several conditions that do not say whether all or any must hold (que-12). Some patients would meet the question and
 * others not, depending on the reader's guess; so we do not guess.
 */
final class SeveralConditionsSayHow implements Rule {
    static final String NAME = "several-conditions-say-how";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        for (Place item : Place.items(questionnaire)) {
            boolean said =
                    Set.of("all", "any").contains(item.text("enableBehavior").orElse(""));
            int conditions = item.children("enableWhen").size();
            if (!said && (conditions > 1 || item.has("enableBehavior"))) {
                remarks.add(Remark.refused(
                        NAME,
                        item.at("enableBehavior"),
                        item.name() + " must say with enableBehavior whether “all” or “any” of its conditions count."));
            }
        }
        return remarks;
    }
}
