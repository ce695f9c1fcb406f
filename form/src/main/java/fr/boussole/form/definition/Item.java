package fr.boussole.form.definition;

import fr.boussole.form.answer.AnswerValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One item of a form: a group, a text to read, or a question.
 *
 * @param linkId unique in the form
 * @param help what more is said on demand; may be empty
 * @param required must be answered, where enabled
 * @param repeats may have several answers (a question) or several occurrences (a group)
 * @param hidden never shown to a person
 * @param control FHIR itemControl code, such as {@code radio-button} or {@code slider}; empty when none
 * @param units the units that a quantity may be counted in; any when empty
 * @param enableWhen the conditions under which it is asked; always when empty
 * @param initial answers proposed at first
 * @param expressions what is said by expressions; {@link Expressions#NONE} for most
 * @param items what is nested: in a group, or under a question once it is answered
 */
public record Item(
        String linkId,
        ItemType type,
        Text text,
        Text help,
        boolean required,
        boolean repeats,
        boolean readOnly,
        boolean hidden,
        String control,
        List<Option> options,
        List<AnswerValue.Coding> units,
        List<Condition> enableWhen,
        EnableBehavior enableBehavior,
        Bounds bounds,
        List<AnswerValue> initial,
        Expressions expressions,
        List<Item> items) {
    private static final int MOST_REPEATS = 50;

    public Item {
        Objects.requireNonNull(linkId, "an item needs its linkId");
        Objects.requireNonNull(type, "an item needs its type");
        Objects.requireNonNull(text);
        Objects.requireNonNull(help);
        control = Objects.requireNonNullElse(control, "");
        options = List.copyOf(options);
        units = List.copyOf(units);
        enableWhen = List.copyOf(enableWhen);
        Objects.requireNonNull(enableBehavior);
        Objects.requireNonNull(bounds);
        initial = List.copyOf(initial);
        Objects.requireNonNull(expressions);
        items = List.copyOf(items);
    }

    /** Whether it is a group that may occur several times. */
    public boolean isRepeatingGroup() {
        return type == ItemType.GROUP && repeats;
    }

    /** How often a person may be asked a repeating group, or how many files they may add: as the form says, or {@value #MOST_REPEATS}. */
    public int mostRepeats() {
        return Math.min(bounds.maxOccurs().orElse(MOST_REPEATS), MOST_REPEATS);
    }

    /** A plain item, to be refined by its builder. */
    public static ItemBuilder of(String linkId, ItemType type) {
        return new ItemBuilder(linkId, type);
    }

    /** The same item with other choices. */
    public Item withOptions(List<Option> offered) {
        return new Item(
                linkId,
                type,
                text,
                help,
                required,
                repeats,
                readOnly,
                hidden,
                control,
                offered,
                units,
                enableWhen,
                enableBehavior,
                bounds,
                initial,
                expressions,
                items);
    }

    /** This item and all that is nested in it, depth first. */
    public Stream<Item> all() {
        var all = new ArrayList<Item>();
        collect(all);
        return all.stream();
    }

    private void collect(List<Item> all) {
        all.add(this);
        items.forEach(item -> item.collect(all));
    }

    /** The item of this linkId, here or below. */
    Optional<Item> find(String wanted) {
        return linkId.equals(wanted) ? Optional.of(this) : find(wanted, items);
    }

    static Optional<Item> find(String wanted, List<Item> items) {
        for (var item : items) {
            var found = item.find(wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
