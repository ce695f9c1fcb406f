package fr.boussole.form.branching;

import fr.boussole.form.answer.Answer;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the answers on the form: one occurrence for each place where an item is, or could be, answered. */
final class Growth {
    private int count;

    private Growth() {}

    static List<Occurrence> of(FormDefinition form, Answers answers) {
        var roots = new ArrayList<Occurrence>();
        new Growth().grow(form.items(), answers.items(), new Holder(Optional.empty(), -1, ""), roots);
        return List.copyOf(roots);
    }

    /** What holds items: the response, a group, or an answer. */
    private record Holder(Optional<Occurrence> occurrence, int answer, String pointer) {}

    private void grow(List<Item> items, List<AnsweredItem> answered, Holder holder, List<Occurrence> roots) {
        for (var item : items) {
            var found = 0;
            for (int i = 0; i < answered.size(); i++) {
                if (answered.get(i).linkId().equals(item.linkId())) {
                    present(item, answered.get(i), holder, found++, holder.pointer + "/item/" + i, roots);
                }
            }
            if (found == 0) {
                var absent = add(item, holder, 0, false, holder.pointer, "", List.of(), roots);
                grow(item.items(), List.of(), new Holder(Optional.of(absent), -1, holder.pointer), roots);
            }
        }
    }

    private void present(
            Item item, AnsweredItem answered, Holder holder, int rank, String pointer, List<Occurrence> roots) {
        var here = add(item, holder, rank, true, pointer, answered.id(), answered.answers(), roots);
        if (item.type() == ItemType.GROUP || answered.answers().isEmpty()) {
            grow(item.items(), answered.items(), new Holder(Optional.of(here), -1, pointer), roots);
            return;
        }
        for (int i = 0; i < answered.answers().size(); i++) {
            var nested = answered.answers().get(i).items();
            grow(item.items(), nested, new Holder(Optional.of(here), i, pointer + "/answer/" + i), roots);
        }
    }

    private Occurrence add(
            Item item,
            Holder holder,
            int rank,
            boolean present,
            String pointer,
            String id,
            List<Answer> answers,
            List<Occurrence> roots) {
        if (++count > TooManyOccurrences.MOST) {
            throw new TooManyOccurrences();
        }
        var occurrence = new Occurrence(item, holder.occurrence, holder.answer, rank, present, pointer, id, answers);
        holder.occurrence.ifPresentOrElse(above -> above.add(occurrence), () -> roots.add(occurrence));
        return occurrence;
    }
}
