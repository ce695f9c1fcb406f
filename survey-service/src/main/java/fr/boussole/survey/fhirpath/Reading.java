package fr.boussole.survey.fhirpath;

import fr.boussole.form.expression.Expression;

/** What became of a text that should be FHIRPath. */
public sealed interface Reading {

    /** It says this. */
    record Read(Expression expression) implements Reading {}

    /**
     * It cannot be used.
     *
     * @param why to be read after “its expression”
     */
    record Unusable(String why) implements Reading {}
}
