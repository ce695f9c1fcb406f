package fr.boussole.local.install;

/** Why the platform cannot start or go on: one sentence for the person who asked, with what they can do about it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
