package fr.boussole.indicator.tally;

import fr.boussole.indicator.contribution.Entry;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.contribution.Measure;
import fr.boussole.indicator.contribution.Value;
import java.util.HashMap;
import java.util.Map;

/** The rows of one partition, by measure, group and value. Not safe for several threads: {@link TallyView} guards it. */
final class PartitionTallies {
    private final Map<Measure, Map<Group, Map<Value, Long>>> rows = new HashMap<>();

    void set(Entry row, long count) {
        groups(row.cell().measure())
                .computeIfAbsent(row.cell().group(), group -> new HashMap<>())
                .put(row.value(), count);
    }

    void remove(Entry row) {
        var groups = groups(row.cell().measure());
        var values = groups.getOrDefault(row.cell().group(), new HashMap<>());
        values.remove(row.value());
        if (values.isEmpty()) {
            groups.remove(row.cell().group());
        }
    }

    Map<Group, Map<Value, Long>> of(Measure measure) {
        return rows.getOrDefault(measure, Map.of());
    }

    Map<Measure, Map<Group, Map<Value, Long>>> all() {
        return rows;
    }

    private Map<Group, Map<Value, Long>> groups(Measure measure) {
        return rows.computeIfAbsent(measure, absent -> new HashMap<>());
    }
}
