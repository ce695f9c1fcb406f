package fr.boussole.form.branching;

import fr.boussole.form.answer.Answer;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Within;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One place where an item of the form is, or could be, answered: a group that repeats has several, an item that the response
 * does not hold has one, which is not present and points to what would hold it.
 */
public final class Occurrence {
    private final Item item;
    private final Optional<Occurrence> parent;
    private final int underAnswer;
    private final int rank;
    private final boolean present;
    private final String pointer;
    private final String id;
    private final List<Answer> answers;
    private final List<Occurrence> children = new ArrayList<>();

    Occurrence(
            Item item,
            Optional<Occurrence> parent,
            int underAnswer,
            int rank,
            boolean present,
            String pointer,
            String id,
            List<Answer> answers) {
        this.item = item;
        this.parent = parent;
        this.underAnswer = underAnswer;
        this.rank = rank;
        this.present = present;
        this.pointer = pointer;
        this.id = id;
        this.answers = answers;
    }

    void add(Occurrence child) {
        children.add(child);
    }

    public Item item() {
        return item;
    }

    public Optional<Occurrence> parent() {
        return parent;
    }

    /** How many occurrences of the same item stand before this one in what holds them; 0 for the first. */
    public int rank() {
        return rank;
    }

    /** By what this occurrence is known among those that repeat it. */
    public String key() {
        return Within.key(id, rank);
    }

    /** Whether the response holds this item here. */
    public boolean isPresent() {
        return present;
    }

    /** JSON pointer into the response: to the item where it is present, else to what would hold it. */
    public String pointer() {
        return pointer;
    }

    public List<Answer> answers() {
        return answers;
    }

    public List<AnswerValue> values() {
        return answers.stream().map(Answer::value).toList();
    }

    public List<Occurrence> children() {
        return Collections.unmodifiableList(children);
    }

    /** This occurrence and all below it, depth first. */
    public Stream<Occurrence> all() {
        var all = new ArrayList<Occurrence>();
        collect(all);
        return all.stream();
    }

    void collect(List<Occurrence> all) {
        all.add(this);
        children.forEach(child -> child.collect(all));
    }

    /** Whether an answer is given here or below. */
    public boolean holdsAnswer() {
        return !answers.isEmpty() || children.stream().anyMatch(Occurrence::holdsAnswer);
    }

    boolean isRepeatOf(Occurrence other) {
        return item.linkId().equals(other.item.linkId()) && underAnswer == other.underAnswer;
    }

    /** Whether the parent leaves room for this item: a group always does, a question once it is answered. */
    boolean hasRoom() {
        return parent.map(above -> above.item.type() == ItemType.GROUP || underAnswer >= 0)
                .orElse(true);
    }

    /** The number of the answer under which this stands, from 0; −1 where it stands in a group or the response itself. */
    int underAnswer() {
        return underAnswer;
    }
}
