package fr.boussole.survey.page.preview;

import fr.boussole.form.answer.Within;

/**
 * Where an author stands in a trial.
 *
 * @param linkId of the question, or of the repeating group whose cards are met; the first when empty, the end when {@link Trial#END}
 * @param within in which occurrence of the repeating groups around it
 * @param removing whether that occurrence is about to be taken out
 */
record Spot(String linkId, Within within, boolean removing) {

    static Spot at(String linkId) {
        return new Spot(linkId, Within.TOP, false);
    }
}
