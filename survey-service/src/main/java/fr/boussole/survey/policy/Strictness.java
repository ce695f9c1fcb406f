package fr.boussole.survey.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much of what is not FHIR R4 is let in. */
public enum Strictness {
    /** Also mends what renderers guess alike, each guess said. */
    LENIENT,
    /** Mends what has one possible meaning, refuses what has two. */
    STANDARD,
    /** Besides, refuses what is not valid FHIR R4. */
    STRICT;

    /** The word in a query, such as {@code lenient}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Strictness> ofCode(String code) {
        return Stream.of(values())
                .filter(strictness -> strictness.code().equals(code))
                .findFirst();
    }
}
