package fr.boussole.indicator.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which cells of a table may be seen beside its totals.
 *
 * <p>A cell of 1 to minimum − 1 people is hidden. Then, in each line (the places of one period, the periods of one place) the
 * people hidden together must be none or at least the minimum, since a total less what is shown gives them away: the smallest
 * cell still seen is hidden until that holds everywhere.
 *
 * @param minimum how many people a figure needs
 * @param version names this rule and its thresholds
 */
public record DisclosureRule(int minimum, String version) {
    public DisclosureRule {
        if (minimum < 1) {
            throw new IllegalArgumentException("A figure needs at least one person, not " + minimum);
        }
    }

    /** One cell of a table and the people behind it. */
    public record Cell(String place, String period, long people) {}

    /** Whether a figure alone may be seen; with nobody behind it there is nothing to hide. */
    public boolean isEnough(long people) {
        return people == 0 || people >= minimum;
    }

    /** The cells that are hidden, each with its reason. */
    public Map<Cell, Disclosed.Reason> hidden(List<Cell> cells) {
        var hidden = new HashMap<Cell, Disclosed.Reason>();
        cells.stream()
                .filter(cell -> !isEnough(cell.people()))
                .forEach(cell -> hidden.put(cell, Disclosed.Reason.TOO_FEW));
        var lines = lines(cells);
        boolean complete = false;
        while (!complete) {
            complete = lines.stream().noneMatch(line -> hideOneMore(line, hidden));
        }
        return hidden;
    }

    private boolean hideOneMore(List<Cell> line, Map<Cell, Disclosed.Reason> hidden) {
        long people = line.stream()
                .filter(hidden::containsKey)
                .mapToLong(Cell::people)
                .sum();
        if (isEnough(people)) {
            return false;
        }
        return line.stream()
                .filter(cell -> cell.people() > 0 && !hidden.containsKey(cell))
                .min(Comparator.comparingLong(Cell::people)
                        .thenComparing(Cell::place)
                        .thenComparing(Cell::period))
                .map(cell -> hidden.put(cell, Disclosed.Reason.COMPLEMENTARY) == null)
                .orElse(false);
    }

    private static List<List<Cell>> lines(List<Cell> cells) {
        var lines = new ArrayList<List<Cell>>();
        lines.addAll(by(cells, Cell::place));
        lines.addAll(by(cells, Cell::period));
        return lines;
    }

    private static Collection<List<Cell>> by(List<Cell> cells, Function<Cell, String> end) {
        var lines = new HashMap<String, List<Cell>>();
        cells.forEach(cell -> lines.computeIfAbsent(end.apply(cell), absent -> new ArrayList<>())
                .add(cell));
        return lines.values();
    }
}
