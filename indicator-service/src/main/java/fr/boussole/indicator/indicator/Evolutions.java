package fr.boussole.indicator.indicator;

import fr.boussole.indicator.access.Scope;
import fr.boussole.indicator.control.Point;
import fr.boussole.indicator.control.ShareChart;
import fr.boussole.indicator.control.XmrChart;
import fr.boussole.indicator.disclosure.Disclosed;
import fr.boussole.indicator.statistic.Proportion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Puts the figures of a report over time on a control chart. Level and limits rest on the figures that may be seen alone. */
@ApplicationScoped
public class Evolutions {
    private final Indicators indicators;
    private final EvolutionConfig config;

    public Evolutions(Indicators indicators, EvolutionConfig config) {
        this.indicators = indicators;
        this.config = config;
    }

    /**
     * The evolution of one indicator; the headline's when none is named.
     *
     * @param query its level is replaced by everyone together, its period by quarters when it names none
     * @return empty when the pathway has no such indicator, or it is not one number
     * @throws ForeignOrganisation when the organisation asked for is not within the scope
     */
    public Optional<Evolution> of(Query query, Optional<String> indicator, Scope scope) {
        var asked = query.by(Breakdown.EVERYONE)
                .by(query.period() == Granularity.ALL ? Granularity.QUARTER : query.period());
        return indicators.of(asked, scope).flatMap(report -> IntStream.range(
                        0, report.indicators().size())
                .filter(i -> indicator
                        .map(report.indicators().get(i).heading().id()::equals)
                        .orElse(true))
                .boxed()
                .findFirst()
                .flatMap(column -> of(report, column)));
    }

    /** The evolution of one column of a report by period; empty when its figures are not one number. */
    public Optional<Evolution> of(Report byPeriod, int column) {
        var rows = byPeriod.rows().stream()
                .filter(row -> !(row.figures().get(column) instanceof Disclosed.Absent))
                .toList();
        var figures = rows.stream()
                .map(row -> row.figures().get(column).visible().flatMap(PlottedFigure::of))
                .toList();
        if (!rows.isEmpty() && figures.stream().allMatch(Optional::isEmpty) && hasVisible(rows, column)) {
            return Optional.empty();
        }
        var told = new Told(byPeriod, rows, config.notes());
        return Optional.of(evolution(byPeriod, column, rows, figures, told));
    }

    private static boolean hasVisible(List<Report.Row> rows, int column) {
        return rows.stream().anyMatch(row -> row.figures().get(column).visible().isPresent());
    }

    private Evolution evolution(
            Report report, int column, List<Report.Row> rows, List<Optional<PlottedFigure>> figures, Told told) {
        var described = report.indicators().get(column);
        var seen = figures.stream().flatMap(Optional::stream).toList();
        var chart = seen.stream().allMatch(PlottedFigure::isShare) ? Evolution.Chart.P : Evolution.Chart.XMR;
        var rebased = amongSeen(told.rebased(), figures);
        var points = points(chart, seen, rebased).iterator();
        var periods = new ArrayList<Evolution.Period>();
        for (int i = 0; i < rows.size(); i++) {
            periods.add(new Evolution.Period(
                    rows.get(i).period(),
                    rows.get(i).figures().get(column),
                    figures.get(i).map(figure -> points.next()),
                    told.at(i),
                    told.rebased().contains(i)));
        }
        return new Evolution(
                report.pathway(),
                described.heading(),
                described.explanation(),
                report.place(),
                chart,
                chart.method(),
                seen.size() - (rebased.isEmpty() ? 0 : rebased.last()) < config.fewestPoints(),
                config.fewestPoints(),
                periods);
    }

    private static List<Point> points(Evolution.Chart chart, List<PlottedFigure> seen, Set<Integer> rebased) {
        return chart == Evolution.Chart.P
                ? ShareChart.of(
                        seen.stream()
                                .map(one -> new Proportion(one.value(), one.n()))
                                .toList(),
                        rebased)
                : XmrChart.of(seen.stream().map(PlottedFigure::value).toList(), rebased);
    }

    /** A cut at a period becomes a cut at the first figure that may be seen from there on. */
    private static TreeSet<Integer> amongSeen(Set<Integer> rebased, List<Optional<PlottedFigure>> figures) {
        var among = new TreeSet<Integer>();
        for (int period : rebased) {
            among.add((int) figures.subList(0, period).stream()
                    .filter(Optional::isPresent)
                    .count());
        }
        return among;
    }
}
