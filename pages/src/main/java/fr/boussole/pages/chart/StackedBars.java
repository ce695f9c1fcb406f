package fr.boussole.pages.chart;

import fr.boussole.pages.number.NumberText;
import java.util.List;

/**
 * Parts of a whole, one bar a row: improved, unchanged, worsened. Each part carries its percentage where there is room,
 * and its name in the legend; what is bad is also hatched.
 *
 * @param title what the chart shows
 * @param description what is to be seen
 * @param percents how shares are written
 * @param rows the bars, in order
 */
public record StackedBars(String title, String description, NumberText percents, List<Row> rows) implements Chart {

    /**
     * One bar.
     *
     * @param label what it is about
     * @param detail what more is said, at the end of the label's line ("354 patients")
     * @param shares its parts, in order; empty when the row is suppressed, and then the detail says so
     */
    public record Row(String label, String detail, List<Share> shares) {

        /** Keeps its own copy. */
        public Row {
            shares = List.copyOf(shares);
        }
    }

    private static final double ROW = 64;
    private static final double BAR = 26;

    /** Keeps its own copy. */
    public StackedBars {
        rows = List.copyOf(rows);
    }

    @Override
    public List<Key> keys() {
        return rows.stream()
                .filter(row -> !row.shares().isEmpty())
                .findFirst()
                .map(row -> row.shares().stream()
                        .map(share -> new Key(Symbol.SQUARE, share.tone().look(), share.words()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Drawing on(Sheet sheet) {
        Drawing.Pen pen = Drawing.pen();
        for (int i = 0; i < rows.size(); i++) {
            draw(pen, rows.get(i), i * ROW, sheet);
        }
        return pen.done(sheet.width(), Math.max(ROW, rows.size() * ROW) - 8);
    }

    private void draw(Drawing.Pen pen, Row row, double top, Sheet sheet) {
        double detail = TextSize.width(row.detail()) + 16;
        pen.write(TextSize.fit(row.label(), sheet.width() - detail), 0, top + 16, "start", "strong");
        pen.write(row.detail(), sheet.width(), top + 16, "end", "tick");
        double x = 0;
        for (Share part : row.shares()) {
            double width = part.share() * sheet.width();
            String percent = percents.of(part.share());
            if (width >= 1) {
                segment(pen, part, x, top + 24, width, row.label() + " · " + part.words() + " · " + percent);
            }
            if (width > TextSize.bold(percent) + 14) {
                pen.write(
                        percent,
                        x + 8,
                        top + 24 + BAR / 2 + 5,
                        "start",
                        "on-" + part.tone().look());
            }
            x += width;
        }
        if (row.shares().isEmpty()) {
            pen.behind(Path.rectangle(.5, top + 24.5, sheet.width() - 1, BAR - 1), "suppressed");
            pen.behind(Path.hatch(0, top + 24, sheet.width(), BAR, 8), "hatch-soft");
        }
    }

    private static void segment(Drawing.Pen pen, Share part, double x, double y, double width, String name) {
        double drawn = Math.max(1, width - 2);
        pen.point(name, Path.rectangle(x, y, drawn, BAR), part.tone().look(), false);
        if (part.tone() == Share.Tone.BAD) {
            pen.over(Path.hatch(x, y, drawn, BAR, 6), "hatch");
        }
    }
}
