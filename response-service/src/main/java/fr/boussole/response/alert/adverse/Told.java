package fr.boussole.response.alert.adverse;

import java.util.UUID;

/**
 * What a person tells of their care.
 *
 * @param id made for the form that they fill in: sent twice, it is told once
 * @param words at most 4,000 characters, may be empty
 * @param happened when, at most 200 characters, may be empty
 * @param place where, at most 200 characters, may be empty
 */
public record Told(UUID id, AdverseEvent.Kind kind, String words, String happened, String place, boolean wantsCall) {

    public static final int MOST_WORDS = 4_000;
    public static final int MOST_OF_A_LINE = 200;

    public Told {
        if (words.length() > MOST_WORDS || happened.length() > MOST_OF_A_LINE || place.length() > MOST_OF_A_LINE) {
            throw new IllegalArgumentException("More is told than is kept: at most " + MOST_WORDS + " characters");
        }
    }
}
