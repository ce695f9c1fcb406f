package fr.boussole.response.carrier.interview;

import java.time.Instant;
import java.util.Optional;

/**
 * One attempt at a call or a visit, as whoever made it tells.
 *
 * @param nextAt when to try again, where that was agreed
 * @param note what whoever calls next should know, {@value #LONGEST_NOTE} characters at most; may be empty. It goes when the contact does
 */
public record CallAttempt(AttemptOutcome outcome, Optional<Instant> nextAt, String note) {

    /** Characters of the longest note. */
    public static final int LONGEST_NOTE = 500;

    /** @throws IllegalArgumentException when the note is too long */
    public CallAttempt {
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has " + LONGEST_NOTE + " characters at most");
        }
    }

    /** It may tell of a person, so its text form says nothing. */
    @Override
    public String toString() {
        return "CallAttempt[…]";
    }
}
