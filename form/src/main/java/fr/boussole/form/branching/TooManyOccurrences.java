package fr.boussole.form.branching;

/** A response that repeats its groups so often that it is no person's answer. */
public final class TooManyOccurrences extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The most places, answered or not, that a form and a response may make together. */
    public static final int MOST = 20_000;

    TooManyOccurrences() {
        super("The response repeats its groups so often that there are more than " + MOST + " places to answer");
    }
}
