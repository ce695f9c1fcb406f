package fr.boussole.indicator.stream;

import fr.boussole.indicator.contribution.Contributions;
import fr.boussole.indicator.contribution.EpisodeState;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.definition.Definitions;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one episode counts for: its pathway, and how many times it counts in each row of the tallies. Written as lines: the
 * pathway, then each group with what it holds.
 *
 * @param pathway empty when nothing is known of the episode
 * @param counts by the key of the row
 */
record Counted(String pathway, Map<String, Integer> counts) {
    static final Counted NOTHING = new Counted("", Map.of());
    private static final char GROUP = '@';

    static Counted of(EpisodeState state, Definitions definitions) {
        return state.facts()
                .map(facts -> {
                    var counts = new HashMap<String, Integer>();
                    var group = Group.of(facts).key();
                    Contributions.of(state, definitions).forEach((entry, count) -> counts.put(entry.key(group), count));
                    return new Counted(facts.pathway(), counts);
                })
                .orElse(NOTHING);
    }

    String write() {
        var text = new StringBuilder(pathway);
        var group = "";
        for (var count : new TreeMap<>(counts).entrySet()) {
            int space = count.getKey().indexOf(' ');
            if (!count.getKey().substring(0, space).equals(group)) {
                group = count.getKey().substring(0, space);
                text.append('\n').append(GROUP).append(group);
            }
            text.append('\n')
                    .append(count.getValue())
                    .append(count.getKey(), space, count.getKey().length());
        }
        return text.toString();
    }

    static Counted read(String text) {
        var lines = text.split("\n", -1);
        var counts = new HashMap<String, Integer>();
        var group = "";
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].charAt(0) == GROUP) {
                group = lines[i].substring(1);
            } else {
                int space = lines[i].indexOf(' ');
                counts.put(group + lines[i].substring(space), Integer.valueOf(lines[i].substring(0, space)));
            }
        }
        return new Counted(lines[0], counts);
    }

    /** The pathway of what was {@link #write written}, without reading the rest. */
    static String pathway(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
