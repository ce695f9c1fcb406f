package fr.boussole.pages.chart;

import fr.boussole.pages.number.NumberText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Establishments by size and result, between the limits that chance alone would give. One's own is marked and named; the
 * others are named on hover and focus.
 *
 * @param title what the chart shows
 * @param description what is to be seen
 * @param sizeLabel what the size counts ("patients ayant répondu avant et après")
 * @param numbers how results are written
 * @param units the establishments
 * @param centre the result of all together
 * @param centreLabel how that line is named
 * @param limits control limits, the narrower first
 * @param insideWords what a point between the limits is called
 */
public record FunnelChart(
        String title,
        String description,
        String sizeLabel,
        NumberText numbers,
        List<Unit> units,
        double centre,
        String centreLabel,
        List<Limit> limits,
        String insideWords)
        implements Chart {

    /**
     * One establishment.
     *
     * @param name its name
     * @param size on how many people its result rests
     * @param value its result
     * @param beyond how many of the limits it is beyond: 0, 1 or 2
     * @param own whether it is the reader's
     */
    public record Unit(String name, long size, double value, int beyond, boolean own) {}

    /**
     * A pair of curves.
     *
     * @param label its name on the line ("95 %")
     * @param words what a point beyond it is called ("au-delà de 95 %")
     * @param bounds its course, by growing size
     */
    public record Limit(String label, String words, List<Bound> bounds) {}

    /** The limits at a size. */
    public record Bound(double size, double low, double high) {}

    private static final List<Symbol> SYMBOLS = List.of(Symbol.CIRCLE, Symbol.TRIANGLE, Symbol.DIAMOND);
    private static final List<String> LOOKS = List.of("dot", "dot-watch", "dot-signal");

    /** Keeps its own copies; refuses a third pair of limits. */
    public FunnelChart {
        units = List.copyOf(units);
        limits = List.copyOf(limits);
        if (limits.size() > 2) {
            throw new IllegalArgumentException("A funnel has at most two pairs of limits, not " + limits.size());
        }
    }

    @Override
    public Drawing on(Sheet sheet) {
        return new FunnelDrawing(this, sheet).draw();
    }

    @Override
    public List<Key> keys() {
        return IntStream.rangeClosed(0, limits.size())
                .mapToObj(beyond -> new Key(symbol(beyond), look(beyond), words(beyond)))
                .toList();
    }

    static Symbol symbol(int beyond) {
        return SYMBOLS.get(beyond);
    }

    static String look(int beyond) {
        return LOOKS.get(beyond);
    }

    private String words(int beyond) {
        return beyond == 0 ? insideWords : limits.get(beyond - 1).words();
    }
}
