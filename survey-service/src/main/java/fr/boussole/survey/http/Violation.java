package fr.boussole.survey.http;

import fr.boussole.form.json.Misshape;

/**
 * One thing to mend in a body.
 *
 * @param pointer JSON pointer into the body
 * @param detail what is wrong, in a sentence
 */
public record Violation(String pointer, String detail) {
    public static Violation of(Misshape misshape) {
        return new Violation(misshape.pointer(), misshape.english());
    }
}
