package fr.boussole.pages.field;

import fr.boussole.pages.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One or several answers among a few, as full-width buttons.
 *
 * @param question what is asked
 * @param choices at least one
 * @param multiple whether several may be chosen
 * @param other an answer in the person's own words, when allowed
 * @param folded whether one answer is chosen in a list that opens, for there are many
 */
public record ChoiceField(
        Question question, List<Choice> choices, boolean multiple, Optional<Other> other, boolean folded)
        implements Field {

    /**
     * The box for an answer that is not in the list.
     *
     * @param name the name under which the words are sent
     * @param label what the box is for
     * @param value what was written so far
     */
    public record Other(String name, String label, String value) {}

    /** Refuses an empty list of choices. */
    public ChoiceField {
        choices = List.copyOf(choices);
        if (choices.isEmpty() && other.isEmpty()) {
            throw new IllegalArgumentException("The question " + question.name() + " offers no choice");
        }
    }

    /** One answer among a few. */
    public static ChoiceField one(Question question, List<Choice> choices) {
        return new ChoiceField(question, choices, false, Optional.empty(), false);
    }

    /** Several answers among a few. */
    public static ChoiceField several(Question question, List<Choice> choices) {
        return new ChoiceField(question, choices, true, Optional.empty(), false);
    }

    /** Yes or no, sent as {@code true} or {@code false}. */
    public static ChoiceField yesNo(Question question, Optional<Boolean> answer, Locale locale) {
        return one(
                question,
                List.of(
                        Choice.of("true", Words.in(locale, "yes"), answer.equals(Optional.of(true))),
                        Choice.of("false", Words.in(locale, "no"), answer.equals(Optional.of(false)))));
    }

    /** The same choices, with a box for another answer. */
    public ChoiceField orElse(Other words) {
        return new ChoiceField(question, choices, multiple, Optional.of(words), folded);
    }

    /** The same choices in a list that opens. */
    public ChoiceField inList() {
        return new ChoiceField(question, choices, multiple, other, true);
    }

    @Override
    public String tag() {
        return folded ? "select" : "choices";
    }

    /** The type of the HTML control. */
    public String control() {
        return multiple ? "checkbox" : "radio";
    }

    @Override
    public String focus() {
        if (folded) {
            return question.id();
        }
        return choices.isEmpty() ? question.id() + "-other" : question.id() + "-1";
    }
}
