package fr.boussole.e2e.platform;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rows of the tallies with their counts. A row is {@code <group> <measure> <value>}, where a group begins with
 * {@code <pathway>/<version>/<organisation>/<month of the anchor date>/}.
 */
public record Tallies(SortedMap<String, Long> rows) {

    public Tallies {
        rows = Collections.unmodifiableSortedMap(rows);
    }

    static Tallies read(Reply reply) {
        var rows = new TreeMap<String, Long>();
        reply.success()
                .properties()
                .forEach(row -> rows.put(row.getKey(), row.getValue().asLong()));
        return new Tallies(rows);
    }

    /** What was added since, and taken away (negative); rows that did not change are left out. */
    public Tallies since(Tallies earlier) {
        var keys = new TreeSet<>(rows.keySet());
        keys.addAll(earlier.rows.keySet());
        var differences = new TreeMap<String, Long>();
        keys.forEach(row -> {
            long difference = rows.getOrDefault(row, 0L) - earlier.rows.getOrDefault(row, 0L);
            if (difference != 0) {
                differences.put(row, difference);
            }
        });
        return new Tallies(differences);
    }

    /** Only the people of one organisation with an anchor date in that month, such as {@code 2019-05}. */
    public Tallies at(String organisation, String month) {
        var only = new TreeMap<>(rows);
        only.keySet().removeIf(row -> !row.contains("/" + organisation + "/" + month + "/"));
        return new Tallies(only);
    }

    /** How many contributions a measure has, whatever their value, such as {@code score/hip-function/before}. */
    public long count(String measure) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().split(" ")[1].equals(measure))
                .mapToLong(row -> row.getValue())
                .sum();
    }

    /** How many contributions of that value a measure has, such as {@code c:completed}. */
    public long count(String measure, String value) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().endsWith(" " + measure + " " + value))
                .mapToLong(row -> row.getValue())
                .sum();
    }
}
