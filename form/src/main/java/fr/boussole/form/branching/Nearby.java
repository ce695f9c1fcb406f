package fr.boussole.form.branching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the occurrences of one question are, so that those nearest to any place are found by going up from it. */
final class Nearby {
    private final Map<Level, List<Occurrence>> byLevel = new HashMap<>();

    /** What holds items: a group, an answer to a question ({@code answer} from 0), or the response itself. */
    private record Level(Optional<Occurrence> occurrence, int answer) {}

    Nearby(List<Occurrence> occurrences) {
        for (var occurrence : occurrences) {
            for (var level : levelsAbove(occurrence)) {
                byLevel.computeIfAbsent(level, above -> new ArrayList<>()).add(occurrence);
            }
        }
    }

    /** The occurrences inside the lowest level above this place that has any. */
    List<Occurrence> to(Occurrence place) {
        return levelsAbove(place).stream()
                .filter(byLevel::containsKey)
                .findFirst()
                .map(byLevel::get)
                .orElse(List.of());
    }

    private static List<Level> levelsAbove(Occurrence occurrence) {
        var levels = new ArrayList<Level>();
        var at = Optional.of(occurrence);
        while (at.isPresent()) {
            levels.add(new Level(at.get().parent(), at.get().underAnswer()));
            at = at.get().parent();
        }
        return levels;
    }
}
