package fr.boussole.pages.chart;

import fr.boussole.pages.number.NumberText;
import java.util.List;
import java.util.Locale;

/** The rectangle of a sheet in which values are drawn, with its axes. */
record Plot(
        Sheet sheet,
        double sheetHeight,
        double top,
        double marginEnd,
        double marginBottom,
        double left,
        Span xs,
        Span ys) {

    private static final double LINE = 18;
    private static final Span UNSET = new Span(0, 1);

    static Plot of(Sheet sheet) {
        return new Plot(sheet, 300, 0, 0, 0, 0, UNSET, UNSET);
    }

    Plot height(double height) {
        return new Plot(sheet, height, top, marginEnd, marginBottom, left, xs, ys);
    }

    Plot margins(double above, double end, double below, double start) {
        double narrowed = sheet.isNarrow() ? Math.min(start, 46) : start;
        return new Plot(sheet, sheetHeight, above, end, below, narrowed, xs, ys);
    }

    Plot x(double from, double to) {
        return new Plot(sheet, sheetHeight, top, marginEnd, marginBottom, left, new Span(from, to), ys);
    }

    Plot y(Span span) {
        return new Plot(sheet, sheetHeight, top, marginEnd, marginBottom, left, xs, span);
    }

    double sheetWidth() {
        return sheet.width();
    }

    double right() {
        return sheet.width() - marginEnd;
    }

    double bottom() {
        return sheetHeight - marginBottom;
    }

    double xTo() {
        return xs.to();
    }

    double x(double value) {
        return new LinearScale(xs.from(), xs.to(), left, right()).at(value);
    }

    double y(double value) {
        return new LinearScale(ys.from(), ys.to(), bottom(), top).at(value);
    }

    Spot within(Spot spot) {
        return new Spot(spot.x(), Math.max(top, Math.min(bottom(), spot.y())));
    }

    /** Fine lines across the plot, each with its value at the start. */
    void gridAndValues(Drawing.Pen pen, NumberText numbers, int about) {
        Ticks ticks = Ticks.nice(ys.from(), ys.to(), about);
        int shift = numbers.notation() == NumberText.Notation.PERCENT ? 2 : 0;
        NumberText axis = numbers.withDecimals(Math.max(0, ticks.decimals() - shift));
        for (double value : ticks.values()) {
            pen.behind(Path.line(left, y(value), right(), y(value)), "grid");
            pen.write(axis.of(value), left - 10, y(value) + 5, "end", "tick");
        }
    }

    /** Whole numbers along the foot, and what they count. */
    void sizes(Drawing.Pen pen, Locale locale, String label) {
        Ticks ticks = Ticks.nice(xs.from(), xs.to(), sheet.isNarrow() ? 3 : 5);
        NumberText axis = NumberText.plain(locale, ticks.decimals());
        for (double value : ticks.values()) {
            pen.write(axis.of(value), x(value), bottom() + 22, "middle", "tick");
        }
        footer(pen, label, 46);
    }

    /** What the foot's axis shows, on one line or two. */
    void footer(Drawing.Pen pen, String label, double below) {
        List<String> lines = TextSize.lines(label, footerRoom(sheet));
        for (int i = 0; i < lines.size(); i++) {
            pen.write(lines.get(i), (left + right()) / 2, bottom() + below + i * LINE, "middle", "tick");
        }
    }

    /** The height that a second line of the foot asks for. */
    static double moreFoot(Sheet sheet, String label) {
        return (TextSize.lines(label, footerRoom(sheet)).size() - 1) * LINE;
    }

    private static double footerRoom(Sheet sheet) {
        return sheet.width() * .86;
    }
}
