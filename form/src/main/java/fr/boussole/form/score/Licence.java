package fr.boussole.form.score;

import java.util.Objects;

/**
 * Whether a scale's questionnaire may be used as it is; the scoring rule itself is a fact.
 *
 * @param note who holds what, or where it is said; may be empty
 */
public record Licence(Status status, String note) {
    /** Nobody has said. */
    public static final Licence UNKNOWN = new Licence(Status.UNKNOWN, "");

    /** How free the wording is. */
    public enum Status {
        /** Anybody may use the wording. */
        FREE,
        /** The wording needs its holder's permission. */
        LICENSED_WORDING,
        UNKNOWN
    }

    public Licence {
        Objects.requireNonNull(status);
        Objects.requireNonNull(note);
    }
}
