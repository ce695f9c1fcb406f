package fr.boussole.form.validation;

import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** The faults of a response's tree: items that the form does not have, has elsewhere, or has only once. */
final class Structure {
    private final List<Fault> faults = new ArrayList<>();
    private final FormDefinition form;

    Structure(FormDefinition form) {
        this.form = form;
    }

    List<Fault> faults(Answers answers) {
        visit(answers.items(), form.items(), "");
        return faults;
    }

    private void visit(List<AnsweredItem> answered, List<Item> allowed, String pointer) {
        var byLinkId = new HashMap<String, Item>();
        allowed.forEach(item -> byLinkId.put(item.linkId(), item));
        var seen = new HashSet<String>();
        for (int i = 0; i < answered.size(); i++) {
            var linkId = answered.get(i).linkId();
            var at = pointer + "/item/" + i;
            var item = byLinkId.get(linkId);
            if (item == null) {
                faults.add(stranger(linkId, at));
                continue;
            }
            if (!seen.add(linkId) && !(item.type() == ItemType.GROUP && item.repeats())) {
                faults.add(Fault.error(
                        "duplicate-item",
                        linkId,
                        at,
                        "L’élément « " + linkId + " » est donné deux fois ici ; réunissez ses réponses en un seul",
                        "The item “" + linkId + "” is given twice here; put its answers together in one"));
            }
            visitInside(answered.get(i), item, at);
        }
    }

    private void visitInside(AnsweredItem answered, Item item, String pointer) {
        for (int i = 0; i < answered.answers().size(); i++) {
            visit(answered.answers().get(i).items(), item.items(), pointer + "/answer/" + i);
        }
        if (item.type() == ItemType.GROUP || answered.answers().isEmpty()) {
            visit(answered.items(), item.items(), pointer);
            return;
        }
        for (int i = 0; i < answered.items().size(); i++) {
            faults.add(stranger(answered.items().get(i).linkId(), pointer + "/item/" + i));
        }
    }

    private Fault stranger(String linkId, String pointer) {
        return form.item(linkId).isPresent()
                ? Fault.error(
                        "misplaced-item",
                        linkId,
                        pointer,
                        "L’élément « " + linkId
                                + " » n’est pas à sa place ; mettez-le là où le questionnaire le prévoit",
                        "The item “" + linkId + "” is not in its place; put it where the questionnaire has it")
                : Fault.error(
                        "unknown-item",
                        linkId,
                        pointer,
                        "Le questionnaire n’a pas d’élément « " + linkId + " » ; retirez-le ou corrigez son linkId",
                        "The questionnaire has no item “" + linkId + "”; take it out or correct its linkId");
    }
}
