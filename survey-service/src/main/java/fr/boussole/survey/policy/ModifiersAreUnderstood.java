package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Refuses a modifier extension, by which an author says that whoever does not know it must not go on. We know none. */
final class ModifiersAreUnderstood implements Rule {
    static final String NAME = "modifiers-are-understood";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        check(Place.root(questionnaire), remarks);
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
