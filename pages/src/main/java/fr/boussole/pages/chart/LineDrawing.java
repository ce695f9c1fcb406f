package fr.boussole.pages.chart;

import fr.boussole.pages.chart.LineChart.Missing;
import fr.boussole.pages.chart.LineChart.Reading;
import fr.boussole.pages.chart.LineChart.Series;
import fr.boussole.pages.chart.LineChart.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The geometry of an evolution on one sheet. */
final class LineDrawing {

    private final LineChart chart;
    private final Plot plot;
    private final Drawing.Pen pen = Drawing.pen();

    LineDrawing(LineChart chart, Sheet sheet) {
        this.chart = chart;
        int last = Math.max(1, chart.periods().size() - 1);
        double end = Math.min(sheet.width() * .3, TextSize.widest(endTexts()) + 16);
        this.plot = Plot.of(sheet)
                .height(sheet.isNarrow() ? 250 : 260)
                .margins(chart.events().isEmpty() ? 28 : 48, end, 34, 58)
                .x(-.25, last + .25)
                .y(Span.around(extent(), .12));
    }

    Drawing draw() {
        plot.gridAndValues(pen, chart.numbers(), 4);
        periodNames();
        limits();
        chart.breaks().stream().sorted().forEach(this::breakBefore);
        chart.events().forEach(this::event);
        List<Series> series = chart.series();
        for (int i = series.size() - 1; i >= 0; i--) {
            line(series.get(i), i);
        }
        endLabels();
        return pen.done(plot.sheetWidth(), plot.sheetHeight());
    }

    private void line(Series series, int index) {
        for (List<Integer> run : runs(series)) {
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

    /** The stretches without gap or break. */
    private List<List<Integer>> runs(Series series) {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < series.readings().size(); i++) {
            boolean known = series.readings().get(i) instanceof Value;
            if ((!known || chart.breaks().contains(i)) && !run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (known) {
                run.add(i);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
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

    private void periodNames() {
        double room = plot.x(1) - plot.x(0);
        double widest = TextSize.widest(chart.periods()) + 10;
        int every = Math.max(1, (int) Math.ceil(widest / room));
        int last = chart.periods().size() - 1;
        for (int i = 0; i <= last; i++) {
            if ((last - i) % every == 0) {
                pen.write(chart.periods().get(i), plot.x(i), plot.sheetHeight() - 8, "middle", "tick");
            }
        }
    }

    private void limits() {
        chart.limits().ifPresent(band -> {
            double top = plot.y(band.high());
            double bottom = plot.y(band.low());
            pen.behind(Path.rectangle(plot.left(), top, plot.right() - plot.left(), bottom - top), "band");
            pen.behind(Path.line(plot.left(), top, plot.right(), top), "limit");
            pen.behind(Path.line(plot.left(), bottom, plot.right(), bottom), "limit");
        });
        chart.centre().ifPresent(level -> {
            double y = plot.y(level.value());
            pen.behind(Path.line(plot.left(), y, plot.right(), y), "centre");
        });
    }

    private void breakBefore(int period) {
        double x = plot.x(period - .5);
        pen.behind(Path.line(x, plot.top() - 6, x, plot.bottom()), "break");
    }

    private void event(LineChart.Event event) {
        double x = plot.x(event.period() - .5);
        pen.behind(Path.line(x, 32, x, plot.bottom()), "event");
        pen.point(
                chart.periods().get(event.period()) + " · " + event.words(), Path.circle(x, 36, 4), "event-mark", true);
        boolean toTheEnd = x < (plot.left() + plot.right()) / 2;
        double room = toTheEnd ? plot.sheetWidth() - x - 12 : x - 12;
        pen.write(TextSize.fit(event.words(), room), toTheEnd ? x + 8 : x - 8, 41, toTheEnd ? "start" : "end", "tick");
    }

    private void endLabels() {
        List<String> texts = new ArrayList<>();
        List<String> looks = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        chart.limits().ifPresent(band -> {
            texts.add(band.label());
            looks.add("tick");
            places.add(plot.y(band.high()));
        });
        chart.centre().ifPresent(level -> {
            texts.add(level.label());
            looks.add("strong");
            places.add(plot.y(level.value()));
        });
        if (chart.series().size() > 1) {
            for (int i = 0; i < chart.series().size(); i++) {
                Series series = chart.series().get(i);
                texts.add(series.name());
                looks.add("name-" + (i + 1));
                places.add(lastPlace(series));
            }
        }
        List<Double> spread = Apart.spread(places, 16);
        for (int i = 0; i < texts.size(); i++) {
            String text = TextSize.fit(texts.get(i), plot.sheetWidth() - plot.right() - 8);
            pen.write(text, plot.right() + 8, spread.get(i) + 5, "start", looks.get(i));
        }
    }

    private double lastPlace(Series series) {
        List<List<Integer>> runs = runs(series);
        return runs.isEmpty()
                ? plot.bottom()
                : spot(
                                series,
                                runs.get(runs.size() - 1)
                                        .get(runs.get(runs.size() - 1).size() - 1))
                        .y();
    }

    private List<String> endTexts() {
        Stream<String> levels = Stream.concat(
                chart.limits().map(LineChart.Band::label).stream(),
                chart.centre().map(LineChart.Level::label).stream());
        Stream<String> names =
                chart.series().size() > 1 ? chart.series().stream().map(Series::name) : Stream.of();
        return Stream.concat(levels, names).toList();
    }

    private List<Double> extent() {
        Stream<Double> values = chart.series().stream()
                .flatMap(series -> series.readings().stream())
                .filter(Value.class::isInstance)
                .map(Value.class::cast)
                .flatMap(value -> Stream.of(value.low(), value.high()));
        Stream<Double> levels = Stream.concat(
                chart.limits().stream().flatMap(band -> Stream.of(band.low(), band.high())),
                chart.centre().stream().map(LineChart.Level::value));
        return Stream.concat(values, levels).toList();
    }

    private Value value(Series series, int period) {
        return (Value) series.readings().get(period);
    }

    private Spot spot(Series series, int period) {
        return new Spot(plot.x(period), plot.y(value(series, period).value()));
    }
}
