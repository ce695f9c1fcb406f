package fr.boussole.pages.question;

import fr.boussole.form.definition.Item;
import fr.boussole.pages.field.Choice;

/**
 * Faces beside the words of a choice, from sad to happy or the reverse. FHIR has no code for them, so a questionnaire asks for them by
 * the itemControl {@code faces}, the first option the happiest, or {@code faces-saddest-first}.
 */
final class Faces {

    private static final String HAPPIEST_FIRST = "faces";
    private static final String SADDEST_FIRST = "faces-saddest-first";

    private Faces() {}

    /** The choice at that place among the options of an item, with its face if the item has any. */
    static Choice of(Item item, int place, Choice choice) {
        boolean happiestFirst = item.control().equals(HAPPIEST_FIRST);
        if (item.repeats() || !happiestFirst && !item.control().equals(SADDEST_FIRST)) {
            return choice;
        }
        double last = Math.max(1, item.options().size() - 1);
        return choice.withFace(happiestFirst ? 1 - place / last : place / last);
    }
}
