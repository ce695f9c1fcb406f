package fr.boussole.pages.chart;

import fr.boussole.pages.chart.FunnelChart.Bound;
import fr.boussole.pages.chart.FunnelChart.Limit;
import fr.boussole.pages.chart.FunnelChart.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The geometry of a funnel on one sheet. */
final class FunnelDrawing {

    private final FunnelChart chart;
    private final Plot plot;
    private final Drawing.Pen pen = Drawing.pen();

    FunnelDrawing(FunnelChart chart, Sheet sheet) {
        this.chart = chart;
        List<String> ends = Stream.concat(chart.limits().stream().map(Limit::label), Stream.of(chart.centreLabel()))
                .toList();
        double foot = Plot.moreFoot(sheet, chart.sizeLabel());
        this.plot = Plot.of(sheet)
                .height((sheet.isNarrow() ? 340 : 400) + foot)
                .margins(30, TextSize.widest(ends) * 1.12 + 10, 54 + foot, 58)
                .x(0, largest() * 1.04)
                .y(Span.around(values(), .09));
    }

    Drawing draw() {
        plot.gridAndValues(pen, chart.numbers(), 5);
        plot.sizes(pen, chart.numbers().locale(), chart.sizeLabel());
        chart.limits().stream().skip(Math.max(0, chart.limits().size() - 1)).forEach(this::band);
        for (int i = 0; i < chart.limits().size(); i++) {
            curves(chart.limits().get(i), i == 0 ? "limit" : "limit-outer");
        }
        pen.behind(Path.line(plot.left(), plot.y(chart.centre()), plot.right(), plot.y(chart.centre())), "centre");
        endLabels();
        chart.units().stream()
                .sorted(Comparator.comparing(Unit::own).thenComparing(Unit::size))
                .forEach(this::unit);
        chart.units().stream().filter(Unit::own).forEach(this::callout);
        return pen.done(plot.sheetWidth(), plot.sheetHeight());
    }

    private void band(Limit limit) {
        List<Spot> outline = new ArrayList<>(curve(limit, Bound::high));
        List<Spot> back = new ArrayList<>(curve(limit, Bound::low));
        Collections.reverse(back);
        outline.addAll(back);
        if (outline.size() > 2) {
            pen.behind(Path.polygon(outline.stream().map(plot::within).toList()), "band");
        }
    }

    private void curves(Limit limit, String look) {
        Stream.<ToDoubleFunction<Bound>>of(Bound::low, Bound::high)
                .flatMap(side -> Clip.between(curve(limit, side), plot.top(), plot.bottom()).stream())
                .forEach(run -> pen.behind(Path.polyline(run), look));
    }

    private List<Spot> curve(Limit limit, ToDoubleFunction<Bound> side) {
        return limit.bounds().stream()
                .filter(bound -> bound.size() <= plot.xTo())
                .map(bound -> new Spot(plot.x(bound.size()), plot.y(side.applyAsDouble(bound))))
                .toList();
    }

    private void endLabels() {
        List<String> texts = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        for (Limit limit : chart.limits()) {
            List<Spot> upper = curve(limit, Bound::high);
            if (!upper.isEmpty()) {
                texts.add(limit.label());
                places.add(plot.within(upper.get(upper.size() - 1)).y());
            }
        }
        texts.add(chart.centreLabel());
        places.add(plot.y(chart.centre()));
        List<Double> spread = Apart.spread(places, 16);
        for (int i = 0; i < texts.size(); i++) {
            String look = i == texts.size() - 1 ? "strong" : "tick";
            pen.write(texts.get(i), plot.right() + 8, spread.get(i) + 5, "start", look);
        }
    }

    private void unit(Unit unit) {
        double x = plot.x(unit.size());
        double y = plot.y(unit.value());
        String name = unit.name() + " · " + chart.numbers().of(unit.value()) + " · n = " + unit.size();
        String shape = FunnelChart.symbol(unit.beyond()).path(x, y, unit.own() ? 8 : 4);
        String look = unit.own() ? "dot-own" : FunnelChart.look(unit.beyond());
        pen.point(name, shape, look, unit.own() || unit.beyond() > 0);
    }

    /** The name of one's own establishment, on the side where there is room, tied to its point by a line. */
    private void callout(Unit unit) {
        String text = TextSize.fit(unit.name() + " " + chart.numbers().of(unit.value()), plot.right() - plot.left());
        double x = plot.x(unit.size());
        double y = plot.y(unit.value());
        boolean toTheEnd = x + 40 + TextSize.bold(text) <= plot.right();
        boolean above = y - 46 > plot.top();
        double elbow = above ? y - 40 : y + 40;
        double side = toTheEnd ? 1 : -1;
        pen.over(
                Path.polyline(List.of(
                        new Spot(x + side * 6, above ? y - 7 : y + 7),
                        new Spot(x + side * 26, elbow),
                        new Spot(x + side * 34, elbow))),
                "leader");
        double wanted = x + side * 39;
        double start = toTheEnd ? wanted : Math.max(wanted, plot.left() + TextSize.bold(text));
        pen.write(text, start, elbow + 5, toTheEnd ? "start" : "end", "callout");
    }

    private double largest() {
        double units = chart.units().stream().mapToLong(Unit::size).max().orElse(0);
        return units > 0 ? units : 100;
    }

    private List<Double> values() {
        return Stream.concat(chart.units().stream().map(Unit::value), Stream.of(chart.centre()))
                .toList();
    }
}
