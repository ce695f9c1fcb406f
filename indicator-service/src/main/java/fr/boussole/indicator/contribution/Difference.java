package fr.boussole.indicator.contribution;

import java.util.HashMap;
import java.util.Map;

/** What must be added to the tallies when an episode's contributions change: after − before, without the zeros. */
public final class Difference {
    private Difference() {}

    public static Map<String, Integer> between(Map<String, Integer> before, Map<String, Integer> after) {
        var difference = new HashMap<>(after);
        before.forEach((key, count) -> difference.merge(key, -count, Integer::sum));
        difference.values().removeIf(count -> count == 0);
        return difference;
    }
}
