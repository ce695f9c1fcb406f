package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Refuses modifier extensions and implicit rules, by which an author says that whoever does not know them must not go on. We know none. */
final class ModifiersAreUnderstood implements Rule {
    static final String NAME = "modifiers-are-understood";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        Place root = Place.root(questionnaire);
        root.text("implicitRules")
                .ifPresent(rules -> remarks.add(Remark.refused(
                        NAME,
                        root.at("implicitRules"),
                        "The implicit rules “" + rules + "” change the meaning in a way not known here.")));
        check(root, remarks);
        return remarks;
    }

    private static void check(Place place, List<Remark> remarks) {
        for (Place modifier : place.children("modifierExtension")) {
            remarks.add(Remark.refused(
                    NAME,
                    modifier.path(),
                    "The modifier extension “" + modifier.text("url").orElse("")
                            + "” changes the meaning in a way not known here."));
        }
        for (String list : List.of("item", "answerOption", "enableWhen", "initial")) {
            place.children(list).forEach(child -> check(child, remarks));
        }
    }
}
