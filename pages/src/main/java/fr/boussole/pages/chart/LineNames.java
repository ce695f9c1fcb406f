package fr.boussole.pages.chart;

import fr.boussole.pages.chart.LineChart.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words around an evolution: periods at the foot, lines named at their end or, on a phone, above the plot. */
final class LineNames {

    private static final double LINE = 20;

    private final LineChart chart;
    private final Sheet sheet;
    private final boolean compared;

    /** Words at the end of a line, and how high the line ends. */
    private record End(String text, double y, String look) {}

    LineNames(LineChart chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        this.compared = chart.series().size() > 1;
    }

    double roomAbove() {
        return isAbove() ? chart.series().size() * LINE : 0;
    }

    double roomBeside() {
        Stream<String> levels = Stream.concat(
                chart.limits().map(LineChart.Band::label).stream(),
                chart.centre().map(LineChart.Level::label).stream());
        Stream<String> names = isBeside() ? chart.series().stream().map(Series::name) : Stream.of();
        double widest =
                Stream.concat(levels, names).mapToDouble(TextSize::bold).max().orElse(0);
        return Math.min(sheet.width() * .3, widest + 16);
    }

    /** The names of the periods, as many as find room, the last always among them. */
    void periods(Drawing.Pen pen, Plot plot) {
        double widest = TextSize.widest(chart.periods()) + 10;
        int every = Math.max(1, (int) Math.ceil(widest / (plot.x(1) - plot.x(0))));
        int last = chart.periods().size() - 1;
        for (int i = last; i >= 0; i -= every) {
            pen.write(chart.periods().get(i), plot.x(i), plot.sheetHeight() - 8, "middle", "tick");
        }
    }

    void draw(Drawing.Pen pen, Plot plot) {
        List<End> ends = ends(plot);
        List<Double> places = Apart.spread(ends.stream().map(End::y).toList(), 16);
        for (int i = 0; i < ends.size(); i++) {
            String text = TextSize.fit(ends.get(i).text(), plot.sheetWidth() - plot.right() - 8);
            pen.write(
                    text,
                    plot.right() + 8,
                    places.get(i) + 5,
                    "start",
                    ends.get(i).look());
        }
        if (isAbove()) {
            above(pen, plot);
        }
    }

    private List<End> ends(Plot plot) {
        List<End> ends = new ArrayList<>();
        int last = chart.periods().size() - 1;
        chart.limits().ifPresent(band -> band.at(last)
                .ifPresent(limits -> ends.add(new End(band.label(), plot.y(limits.high()), "tick"))));
        chart.centre().ifPresent(level -> ends.add(new End(level.label(), plot.y(level.at(last)), "strong")));
        for (int i = 0; isBeside() && i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            double y = Runs.last(series).map(value -> plot.y(value.value())).orElse(plot.bottom());
            ends.add(new End(series.name(), y, "name-" + (i + 1)));
        }
        return ends;
    }

    private void above(Drawing.Pen pen, Plot plot) {
        for (int i = 0; i < chart.series().size(); i++) {
            double y = plot.top() - 10 - (chart.series().size() - 1 - i) * LINE;
            String name = TextSize.fit(chart.series().get(i).name(), plot.sheetWidth() - 20);
            pen.over(Path.circle(7, y - 5, 5), "dot-series-" + (i + 1));
            pen.write(name, 18, y, "start", "name-" + (i + 1));
        }
    }

    private boolean isAbove() {
        return compared && sheet.isNarrow();
    }

    private boolean isBeside() {
        return compared && !sheet.isNarrow();
    }
}
