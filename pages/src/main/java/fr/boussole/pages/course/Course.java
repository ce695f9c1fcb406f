package fr.boussole.pages.course;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.branching.Enabled;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The way through a form as the answers of the moment lay it out: its questions in order, switched-off and hidden ones
 * left out. What is calculated, or only shown, is read between them once it has a value.
 *
 * @param answers with calculated values as they are now
 * @param closing what is to be read after the last question
 */
public record Course(List<Stop> stops, List<Item> closing, Answers answers) {

    /** Displays that a field draws itself, such as the words at the ends of a scale. */
    private static final Set<String> PARTS_OF_A_FIELD = Set.of("lower", "upper", "unit");

    /** The way through a form with these answers. */
    public static Course of(FormDefinition form, Answers answers) {
        Enabled enabled = Branching.of(form, answers);
        return of(
                form,
                new Walk(
                        enabled,
                        form.usesExpressions() ? enabled.calculated() : answers,
                        item -> enabled.isEnabled(item.linkId())));
    }

    /** The way past every question that these answers, or others, could lead to: for whoever goes on without us. */
    public static Course whole(FormDefinition form, Answers answers) {
        Enabled enabled = Branching.of(form, answers);
        return of(form, new Walk(enabled, form.usesExpressions() ? enabled.calculated() : answers, item -> true));
    }

    private static Course of(FormDefinition form, Walk walk) {
        form.items().forEach(item -> walk.visit(item, Optional.empty()));
        return new Course(List.copyOf(walk.stops), List.copyOf(walk.notes), walk.answers);
    }

    public int size() {
        return stops.size();
    }

    /** The place of a question, from 0; empty when it is not asked now. */
    public Optional<Integer> indexOf(String linkId) {
        return IntStream.range(0, stops.size())
                .filter(i -> stops.get(i).linkId().equals(linkId))
                .boxed()
                .findFirst();
    }

    public Optional<Stop> at(int index) {
        return index >= 0 && index < stops.size() ? Optional.of(stops.get(index)) : Optional.empty();
    }

    /** Where the person stopped: the question after the last one answered; empty when that was the last of all. */
    public Optional<Stop> resume() {
        return at(lastAnswered() + 1);
    }

    /** Whether the person went past this question without answering it. */
    public boolean passedOver(Stop stop) {
        return !isAnswered(stop) && stops.indexOf(stop) < lastAnswered();
    }

    public boolean isAnswered(Stop stop) {
        return !answers.values(stop.linkId()).isEmpty();
    }

    public boolean isBegun() {
        return lastAnswered() >= 0;
    }

    private int lastAnswered() {
        return IntStream.range(0, stops.size())
                .filter(i -> isAnswered(stops.get(i)))
                .max()
                .orElse(-1);
    }

    /** Depth first, gathering what is only read until the next question takes it. */
    private static final class Walk {
        private final Enabled enabled;
        private final Answers answers;
        private final Predicate<Item> isAsked;
        private final List<Stop> stops = new ArrayList<>();
        private List<Item> notes = new ArrayList<>();

        private Walk(Enabled enabled, Answers answers, Predicate<Item> isAsked) {
            this.enabled = enabled;
            this.answers = answers;
            this.isAsked = isAsked;
        }

        private void visit(Item item, Optional<Item> section) {
            if (item.hidden() || !isAsked.test(item)) {
                return;
            }
            Optional<Item> inside = section;
            if (item.type() == ItemType.GROUP) {
                inside = item.text().isEmpty() ? section : Optional.of(item);
            } else if (item.type() == ItemType.DISPLAY) {
                if (!PARTS_OF_A_FIELD.contains(item.control())) {
                    notes.add(item);
                }
            } else if (item.readOnly()) {
                if (!item.text().isEmpty() && !answers.values(item.linkId()).isEmpty()) {
                    notes.add(item);
                }
            } else {
                stops.add(new Stop(enabled.asked(item), section, notes));
                notes = new ArrayList<>();
            }
            Optional<Item> within = inside;
            item.items().forEach(child -> visit(child, within));
        }
    }
}
