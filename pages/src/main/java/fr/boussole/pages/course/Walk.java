package fr.boussole.pages.course;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Enabled;
import fr.boussole.form.branching.Occurrence;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Depth first through the occurrences of one level, gathering what is only read until the next question takes it. */
final class Walk {

    /** Displays that a field draws itself, such as the words at the ends of a scale. */
    private static final Set<String> PARTS_OF_A_FIELD = Set.of("lower", "upper", "unit");

    private final Enabled enabled;
    private final Answers answers;
    private final Level level;
    private final Predicate<Occurrence> isAsked;
    private final List<Stop> stops = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private List<Item> notes = new ArrayList<>();

    private Walk(Enabled enabled, Answers answers, Level level, Predicate<Occurrence> isAsked) {
        this.enabled = enabled;
        this.answers = answers;
        this.level = level;
        this.isAsked = isAsked;
    }

    static Course through(List<Occurrence> places, Answers answers, Level level, Enabled enabled) {
        return new Walk(enabled, answers, level, enabled::isEnabled).along(places);
    }

    /** Past all that could be asked on the form's own way, asked now or not. */
    static Course past(List<Occurrence> places, Answers answers, Enabled enabled) {
        return new Walk(enabled, answers, Level.FORM, place -> true).along(places);
    }

    private Course along(List<Occurrence> places) {
        places.forEach(place -> visit(place, Optional.empty()));
        return new Course(List.copyOf(stops), List.copyOf(notes), answers, level, enabled);
    }

    private void visit(Occurrence place, Optional<Item> section) {
        Item item = place.item();
        if (item.hidden() || !isAsked.test(place) || !seen.add(item.linkId())) {
            return;
        }
        if (item.isRepeatingGroup() && asks(item)) {
            stop(item, section, enabled.repeats(place).stream().anyMatch(Occurrence::holdsAnswer));
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
            stop(offering(place), section, !answers.values(item.linkId()).isEmpty());
        }
        Optional<Item> within = inside;
        place.children().forEach(child -> visit(child, within));
    }

    private void stop(Item item, Optional<Item> section, boolean isAnswered) {
        stops.add(new Stop(item, section, notes, level.within(), isAnswered));
        notes = new ArrayList<>();
    }

    /** The question with the choices that it offers here. */
    private Item offering(Occurrence place) {
        Item item = place.item();
        return item.expressions().answer().isEmpty() ? item : item.withOptions(enabled.options(place));
    }

    /** Whether a person is asked anything in a group. */
    private static boolean asks(Item group) {
        return group.items().stream()
                .anyMatch(item ->
                        !item.hidden() && (item.type().isQuestion() ? !item.readOnly() || asks(item) : asks(item)));
    }
}
