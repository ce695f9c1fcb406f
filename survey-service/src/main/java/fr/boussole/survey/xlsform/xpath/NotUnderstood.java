package fr.boussole.survey.xlsform.xpath;

/** An expression is not in the subset that is read here; the message says what in it, as the end of a sentence. */
public final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotUnderstood(String what) {
        super(what);
    }
}
