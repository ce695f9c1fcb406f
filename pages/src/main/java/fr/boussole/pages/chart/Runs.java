package fr.boussole.pages.chart;

import fr.boussole.pages.chart.LineChart.Series;
import fr.boussole.pages.chart.LineChart.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What of an evolution can be joined by a line, and what range it covers. */
final class Runs {

    private Runs() {}

    /** The stretches of periods without gap or break, in order. */
    static List<List<Integer>> of(Series series, Set<Integer> breaks) {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < series.readings().size(); i++) {
            boolean known = series.readings().get(i) instanceof Value;
            if ((!known || breaks.contains(i)) && !run.isEmpty()) {
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

    /** The last figure of a series, if it has any. */
    static Optional<Value> last(Series series) {
        return series.readings().stream()
                .filter(Value.class::isInstance)
                .map(Value.class::cast)
                .reduce((earlier, later) -> later);
    }

    /** Every value that the axis has to show. */
    static List<Double> extent(LineChart chart) {
        Stream<Double> values = chart.series().stream()
                .flatMap(series -> series.readings().stream())
                .filter(Value.class::isInstance)
                .map(Value.class::cast)
                .flatMap(value -> Stream.of(value.low(), value.high()));
        Stream<Double> levels = Stream.concat(
                chart.limits().stream()
                        .flatMap(band -> band.limits().stream())
                        .flatMap(Optional::stream)
                        .flatMap(limits -> Stream.of(limits.low(), limits.high())),
                chart.centre().stream().flatMap(level -> level.values().stream()));
        return Stream.concat(values, levels).toList();
    }
}
