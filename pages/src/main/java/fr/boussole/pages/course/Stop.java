package fr.boussole.pages.course;

import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One question on the way through a form, with what is to be read before it.
 *
 * @param section the nearest group that has a title of its own
 * @param notes display texts, and answers shown without being asked, since the question before
 */
public record Stop(Item question, Optional<Item> section, List<Item> notes) {

    private static final Set<ItemType> NOT_ON_A_PAGE =
            Set.of(ItemType.ATTACHMENT, ItemType.REFERENCE, ItemType.QUESTION);

    /** The question's linkId. */
    public String linkId() {
        return question.linkId();
    }

    /** Whether one cannot go past it without an answer: nobody is held back for what a page cannot take. */
    public boolean mustBeAnswered() {
        return question.required() && !NOT_ON_A_PAGE.contains(question.type());
    }
}
