package fr.boussole.form.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The outline of a form, as far as putting an answer at its right place needs to know it. */
public interface Outline {
    /**
     * A place on the way from the form's root to an item; children of a question live under its answers.
     *
     * @param repeats whether it is a group that may occur several times
     */
    record Place(String linkId, boolean isGroup, boolean repeats) {}

    /** The way from the root to the item, the item included; empty when the form has no such item. */
    Optional<List<Place>> wayTo(String linkId);

    /** The linkIds of the items that the form puts before this one, at any depth. */
    Set<String> before(String linkId);
}
