package fr.boussole.pages.chart;

import fr.boussole.pages.number.NumberText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Results side by side, each with the interval in which it may lie.
 *
 * @param title what the chart shows
 * @param description what is to be seen
 * @param numbers how results are written
 * @param rows the results, in order
 * @param reference the result of all together, as a line
 */
public record Intervals(
        String title, String description, NumberText numbers, List<Row> rows, Optional<Reference> reference)
        implements Chart {

    /**
     * One result.
     *
     * @param label what it is about
     * @param estimate the figure and its interval; empty when there is none, and then the words say why
     * @param words what is said at the end of the row, or why there is no figure
     * @param own whether it is the reader's
     */
    public record Row(String label, Optional<Estimate> estimate, String words, boolean own) {}

    /** A figure between the two ends of its interval. */
    public record Estimate(double value, double low, double high) {

        /** Refuses a figure outside its interval. */
        public Estimate {
            if (!(low <= value && value <= high)) {
                throw new IllegalArgumentException(value + " does not lie between " + low + " and " + high);
            }
        }
    }

    /** A result to compare with, and its name. */
    public record Reference(double value, String label) {}

    /** Keeps its own copy. */
    public Intervals {
        rows = List.copyOf(rows);
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public Drawing on(Sheet sheet) {
        Drawing.Pen pen = Drawing.pen();
        double rowHeight = sheet.isNarrow() ? 54 + (crowded(sheet) ? 20 : 0) : 38;
        double top = reference.isPresent() ? 30 : 8;
        double height = top + rows.size() * rowHeight + 34;
        Plot plot = plot(sheet, top, height);
        columns(pen, plot);
        for (int i = 0; i < rows.size(); i++) {
            draw(pen, rows.get(i), plot, top + i * rowHeight, rowHeight);
        }
        return pen.done(sheet.width(), height);
    }

    private Plot plot(Sheet sheet, double top, double height) {
        double labels =
                Math.min(340, TextSize.widest(rows.stream().map(Row::label).toList()) * 1.12 + 20);
        double words =
                Math.min(240, TextSize.widest(rows.stream().map(Row::words).toList()) + 20);
        Span span = Span.around(extent(), .08);
        return sheet.isNarrow()
                ? new Plot(sheet, height, top, 14, 34, 14, span, new Span(0, 1))
                : new Plot(sheet, height, top, words, 34, labels, span, new Span(0, 1));
    }

    private void columns(Drawing.Pen pen, Plot plot) {
        Ticks ticks = Ticks.nice(plot.xs().from(), plot.xs().to(), plot.sheet().isNarrow() ? 4 : 6);
        int shift = numbers.notation() == NumberText.Notation.PERCENT ? 2 : 0;
        NumberText axis = numbers.withDecimals(Math.max(0, ticks.decimals() - shift));
        for (double tick : ticks.values()) {
            pen.behind(Path.line(plot.x(tick), plot.top(), plot.x(tick), plot.bottom()), "grid");
            pen.write(axis.of(tick), plot.x(tick), plot.bottom() + 22, "middle", "tick");
        }
        reference.ifPresent(all -> {
            double x = plot.x(all.value());
            pen.behind(Path.line(x, plot.top() - 6, x, plot.bottom()), "centre");
            double half = TextSize.bold(all.label()) / 2 + 4;
            double place = Math.max(half, Math.min(plot.sheetWidth() - half, x));
            pen.write(all.label(), place, plot.top() - 12, "middle", "strong");
        });
    }

    private void draw(Drawing.Pen pen, Row row, Plot plot, double top, double height) {
        double y = plot.sheet().isNarrow()
                ? nameAbove(pen, row, plot.sheet(), top)
                : nameBeside(pen, row, plot, top + height / 2);
        row.estimate().ifPresent(estimate -> {
            double low = plot.x(estimate.low());
            double high = plot.x(estimate.high());
            pen.behind(Path.line(low, y, high, y), row.own() ? "whisker whisker-own" : "whisker");
            String name = row.label() + " · " + numbers.of(estimate.value()) + " ("
                    + numbers.between(estimate.low(), estimate.high()) + ")";
            String dot = Path.circle(plot.x(estimate.value()), y, row.own() ? 7 : 5);
            pen.point(name, dot, row.own() ? "dot-own" : "dot-series-1", false);
        });
    }

    /** On a phone: the name over the row, the words beside it or, where names are long, under it. */
    private double nameAbove(Drawing.Pen pen, Row row, Sheet sheet, double top) {
        boolean crowded = crowded(sheet);
        pen.write(TextSize.fit(row.label(), sheet.width()), 0, top + 16, "start", look(row));
        pen.write(
                row.words(),
                crowded ? 0 : sheet.width(),
                top + (crowded ? 35 : 16),
                crowded ? "start" : "end",
                "row-words");
        return top + (crowded ? 54 : 36);
    }

    private double nameBeside(Drawing.Pen pen, Row row, Plot plot, double y) {
        List<String> lines = TextSize.lines(row.label(), plot.left() / (row.own() ? 1.12 : 1) - 12);
        for (int i = 0; i < lines.size(); i++) {
            pen.write(lines.get(i), 0, y + 5 + (i - (lines.size() - 1) / 2.0) * 17, "start", look(row));
        }
        pen.write(row.words(), plot.sheetWidth(), y + 5, "end", "row-words");
        return y;
    }

    private boolean crowded(Sheet sheet) {
        return rows.stream()
                .anyMatch(row -> TextSize.bold(row.label()) + TextSize.width(row.words()) + 12 > sheet.width());
    }

    private static String look(Row row) {
        return row.own() ? "row-label strong" : "row-label";
    }

    private List<Double> extent() {
        return Stream.concat(
                        rows.stream()
                                .flatMap(row -> row.estimate().stream())
                                .flatMap(e -> Stream.of(e.low(), e.high())),
                        reference.stream().map(Reference::value))
                .toList();
    }
}
