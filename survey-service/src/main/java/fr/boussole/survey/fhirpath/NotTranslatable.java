package fr.boussole.survey.fhirpath;

/** Ends the translation of an expression that cannot be computed away from a server; the message is for its author. */
final class NotTranslatable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTranslatable(String why) {
        super(why, null, false, false);
    }
}
