package fr.boussole.survey.organisation;

import java.util.Optional;
import java.util.stream.Stream;

/** The levels of the tree of organisations. */
enum Level {
    REGION,
    ESTABLISHMENT,
    UNIT;

    static Optional<Level> named(String name) {
        return Stream.of(values()).filter(level -> level.name().equals(name)).findFirst();
    }

    /** The level of the organisation above; a region has none. */
    Optional<Level> above() {
        return this == REGION ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
