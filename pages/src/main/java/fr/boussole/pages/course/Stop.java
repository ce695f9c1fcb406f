package fr.boussole.pages.course;

import fr.boussole.form.answer.Within;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import java.util.List;
import java.util.Optional;

/**
 * One stop on the way through a form: a question, or a repeating group, whose occurrences are met as cards.
 *
 * @param section the nearest group that has a title of its own
 * @param notes display texts, and answers shown without being asked, since the question before
 * @param within in which occurrence of the repeating groups that hold it
 * @param isAnswered whether an answer is given here, or in the group
 */
public record Stop(Item question, Optional<Item> section, List<Item> notes, Within within, boolean isAnswered) {

    /** The same without what is read before it. */
    Stop alone() {
        return new Stop(question, section, List.of(), within, isAnswered);
    }

    /** The question's linkId, or the group's. */
    public String linkId() {
        return question.linkId();
    }

    /** Whether it is a repeating group. */
    public boolean isCards() {
        return question.isRepeatingGroup();
    }

    /** Whether one cannot go past it without an answer: nobody is held back for what a page cannot take. */
    public boolean mustBeAnswered() {
        return question.required() && question.type() != ItemType.QUESTION;
    }
}
