package fr.boussole.response.answer;

import fr.boussole.form.answer.Within;

/** A question, or a repeating group, in one occurrence of each repeating group that holds it. */
public record Place(String linkId, Within within) {

    /** A question in no repeating group, or in the first occurrence of each. */
    public static Place of(String linkId) {
        return new Place(linkId, Within.TOP);
    }
}
