package fr.boussole.survey.page.version;

import fr.boussole.survey.lifecycle.Move;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Moves as addresses name them. */
final class Moves {

    private Moves() {}

    static String segment(Move move) {
        return move.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Move> of(String segment) {
        return Stream.of(Move.values())
                .filter(move -> segment(move).equals(segment))
                .findFirst();
    }
}
