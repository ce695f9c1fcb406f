package fr.boussole.response.imports;

import fr.boussole.response.admission.Admission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows that are written together. A batch holds one row at most for each step of an episode, and one statement of its facts: what
 * would contradict or repeat it waits for the next batch, and so meets what the first one wrote.
 */
final class Batch {

    private final int size;
    private final List<PastRow> rows = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Admission> facts = new HashMap<>();

    Batch(int size) {
        this.size = size;
    }

    boolean hasRoomFor(PastRow row) {
        Admission said = facts.get(row.pseudonym());
        return rows.size() < size
                && !keys.contains(row.key())
                && (said == null || said.equals(row.response().admission()));
    }

    void add(PastRow row) {
        rows.add(row);
        keys.add(row.key());
        facts.put(row.pseudonym(), row.response().admission());
    }

    List<PastRow> rows() {
        return List.copyOf(rows);
    }

    /** What is said of each episode. */
    Map<String, Admission> facts() {
        return Map.copyOf(facts);
    }
}
