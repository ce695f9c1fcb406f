package fr.boussole.pages.chart;

import fr.boussole.pages.chart.LineChart.Missing;
import fr.boussole.pages.chart.LineChart.Reading;
import fr.boussole.pages.chart.LineChart.Series;
import fr.boussole.pages.chart.LineChart.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The geometry of an evolution on one sheet. */
final class LineDrawing {

    private final LineChart chart;
    private final LineNames names;
    private final Plot plot;
    private final Drawing.Pen pen = Drawing.pen();

    LineDrawing(LineChart chart, Sheet sheet) {
        this.chart = chart;
        int last = Math.max(1, chart.periods().size() - 1);
        this.names = new LineNames(chart, sheet);
        this.plot = Plot.of(sheet)
                .height((sheet.isNarrow() ? 250 : 260) + names.roomAbove())
                .margins((chart.events().isEmpty() ? 28 : 48) + names.roomAbove(), names.roomBeside(), 34, 58)
                .x(-.25, last + .25)
                .y(Span.around(Runs.extent(chart), .12));
    }

    Drawing draw() {
        plot.gridAndValues(pen, chart.numbers(), 4);
        names.periods(pen, plot);
        limits();
        chart.breaks().stream().sorted().forEach(this::breakBefore);
        chart.events().forEach(this::event);
        List<Series> series = chart.series();
        for (int i = series.size() - 1; i >= 0; i--) {
            line(series.get(i), i);
        }
        names.draw(pen, plot);
        return pen.done(plot.sheetWidth(), plot.sheetHeight());
    }

    private void line(Series series, int index) {
        for (List<Integer> run : Runs.of(series, chart.breaks())) {
            if (index == 0) {
                interval(series, run);
            }
            if (run.size() > 1) {
                pen.behind(Path.polyline(run.stream().map(i -> spot(series, i)).toList()), "line line-" + (index + 1));
            }
        }
        for (int i = 0; i < series.readings().size(); i++) {
            mark(series, index, i);
        }
    }

    private void interval(Series series, List<Integer> run) {
        List<Spot> outline = new ArrayList<>();
        for (int i : run) {
            outline.add(new Spot(plot.x(i), plot.y(value(series, i).high())));
        }
        for (int i = run.size() - 1; i >= 0; i--) {
            outline.add(new Spot(
                    plot.x(run.get(i)), plot.y(value(series, run.get(i)).low())));
        }
        if (run.size() > 1) {
            pen.behind(Path.polygon(outline), "interval interval-1");
        } else {
            pen.behind(
                    Path.line(
                            outline.get(0).x(),
                            outline.get(0).y(),
                            outline.get(1).x(),
                            outline.get(1).y()),
                    "whisker");
        }
    }

    private void mark(Series series, int index, int period) {
        Reading reading = series.readings().get(period);
        String when = chart.periods().get(period);
        if (reading instanceof Value value) {
            Spot spot = spot(series, period);
            String range =
                    value.low() < value.high() ? " (" + chart.numbers().between(value.low(), value.high()) + ")" : "";
            String more = value.words().isEmpty() ? "" : " · " + value.words();
            String name = series.name() + " · " + when + " · " + chart.numbers().of(value.value()) + range + more;
            Symbol symbol = value.signal() ? Symbol.DIAMOND : Symbol.CIRCLE;
            String look = value.signal() ? "dot-signal" : "dot-series-" + (index + 1);
            pen.point(name, symbol.path(spot.x(), spot.y(), value.signal() ? 5 : 4.5), look, index == 0);
        } else if (reading instanceof Missing missing && index == 0) {
            pen.point(
                    when + " · " + missing.words(),
                    Path.circle(plot.x(period), plot.bottom() - 8, 4),
                    "dot-missing",
                    true);
        }
    }

    private void limits() {
        chart.limits().ifPresent(band -> stretches(i -> band.at(i)).forEach(this::band));
        chart.centre()
                .ifPresent(level -> stretches(i -> Optional.of(level.at(i))).forEach(stretch -> {
                    double y = plot.y(stretch.value());
                    pen.behind(Path.line(start(stretch.from()), y, end(stretch.to()), y), "centre");
                }));
    }

    private void band(Stretch<LineChart.Limits> stretch) {
        double left = start(stretch.from());
        double right = end(stretch.to());
        double top = plot.y(stretch.value().high());
        double bottom = plot.y(stretch.value().low());
        pen.behind(Path.rectangle(left, top, right - left, bottom - top), "band");
        pen.behind(Path.line(left, top, right, top), "limit");
        pen.behind(Path.line(left, bottom, right, bottom), "limit");
    }

    /** Periods next to each other where something has the same value. */
    private record Stretch<T>(int from, int to, T value) {}

    private <T> List<Stretch<T>> stretches(IntFunction<Optional<T>> values) {
        List<Stretch<T>> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= chart.periods().size(); i++) {
            if (i == chart.periods().size() || !values.apply(i).equals(values.apply(start))) {
                int from = start;
                int to = i - 1;
                values.apply(start).ifPresent(value -> stretches.add(new Stretch<>(from, to, value)));
                start = i;
            }
        }
        return stretches;
    }

    private double start(int period) {
        return Math.max(plot.left(), plot.x(period - .5));
    }

    private double end(int period) {
        return Math.min(plot.right(), plot.x(period + .5));
    }

    private void breakBefore(int period) {
        double x = Math.max(plot.left(), plot.x(period - .5));
        pen.behind(Path.line(x, plot.top() - 6, x, plot.bottom()), "break");
    }

    private void event(LineChart.Event event) {
        double x = Math.max(plot.left(), plot.x(event.period() - .5));
        pen.behind(Path.line(x, 32, x, plot.bottom()), "event");
        pen.point(
                chart.periods().get(event.period()) + " · " + event.words(), Path.circle(x, 36, 4), "event-mark", true);
        boolean toTheEnd = x < (plot.left() + plot.right()) / 2;
        double room = toTheEnd ? plot.sheetWidth() - x - 12 : x - 12;
        pen.write(TextSize.fit(event.words(), room), toTheEnd ? x + 8 : x - 8, 41, toTheEnd ? "start" : "end", "tick");
    }

    private Value value(Series series, int period) {
        return (Value) series.readings().get(period);
    }

    private Spot spot(Series series, int period) {
        return new Spot(plot.x(period), plot.y(value(series, period).value()));
    }
}
