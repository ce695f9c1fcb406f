package fr.boussole.indicator.contribution;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads the keys of entries. A group has hundreds of rows and a measure tens of thousands: each is read once, and all its rows
 * share it. Not safe for several threads.
 */
public final class EntryReader {
    /** Beyond so many groups or measures, those read so far are forgotten and read again when they come: a bound on memory. */
    private static final int REMEMBERED = 200_000;

    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();

    /** The entry that has this {@link Entry#key() key}. */
    public Entry read(String key) {
        var parts = key.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not the key of a tally: " + key);
        }
        forgetWhatIsTooMuch();
        var group = groups.computeIfAbsent(parts[0], Group::parse);
        var measure = measures.computeIfAbsent(parts[1], Measure::parse);
        return new Entry(new Cell(group, measure), Value.parse(parts[2]));
    }

    private void forgetWhatIsTooMuch() {
        if (groups.size() > REMEMBERED || measures.size() > REMEMBERED) {
            groups.clear();
            measures.clear();
        }
    }
}
