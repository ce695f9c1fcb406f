package fr.boussole.pages.course;

import fr.boussole.form.answer.Within;
import fr.boussole.form.definition.Item;
import java.util.Optional;

/**
 * Where a way lies: the form's own, or that of one occurrence of a repeating group.
 *
 * @param within the occurrence as the last key; {@link Within#TOP} for the form's own way
 * @param group the repeating group whose occurrence it is
 * @param number of the card among those of its group, from 1; 0 on the form's own way
 */
public record Level(Within within, Optional<Item> group, int number) {

    static final Level FORM = new Level(Within.TOP, Optional.empty(), 0);
}
