package fr.boussole.indicator.page;

import fr.boussole.indicator.indicator.Comparison;
import fr.boussole.indicator.indicator.Comparison.Standing;
import fr.boussole.indicator.statistic.Interval;
import fr.boussole.pages.chart.Chart;
import fr.boussole.pages.chart.FunnelChart;
import fr.boussole.pages.number.NumberText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Establishments on a funnel; others than one's own have no name. */
final class ComparisonSection {
    private final Comparison comparison;
    private final Reader reader;
    private final Scores scores;

    private ComparisonSection(Comparison comparison, Reader reader) {
        this.comparison = comparison;
        this.reader = reader;
        this.scores = Scores.of(comparison.heading(), reader.locale());
    }

    static Section of(Comparison comparison, Reader reader) {
        return new ComparisonSection(comparison, reader).section();
    }

    private Section section() {
        boolean drawn = comparison.points().size() > 1 && !comparison.limits().isEmpty();
        return new Section(
                reader.say().comparison(),
                drawn
                        ? reader.say()
                                .comparisonLead(
                                        comparison.hidden(),
                                        comparison.dispersion().applied())
                        : reader.say().comparisonEmpty(),
                comparison.target().visible().filter(target -> drawn).map(this::chart),
                Optional.empty());
    }

    private Chart chart(Comparison.Target target) {
        var say = reader.say();
        boolean paired = comparison.heading().id().startsWith("change.");
        return new FunnelChart(
                reader.text(comparison.heading().title()),
                say.comparisonDescription(comparison.points().size(), scores.of(target.value())),
                paired ? say.sizePaired() : say.sizeAnswered(),
                scores.numbers(),
                comparison.points().stream().map(this::unit).toList(),
                target.value(),
                say.centre(scores.of(target.value())),
                List.of(limit(0.95, Comparison.Limits::usual), limit(0.998, Comparison.Limits::strict)),
                say.inside());
    }

    private FunnelChart.Unit unit(Comparison.Point point) {
        boolean alone = comparison.points().stream()
                        .filter(one -> one.place().isPresent())
                        .count()
                == 1;
        return new FunnelChart.Unit(
                point.place().map(place -> place.name()).orElse(reader.say().other()),
                point.n(),
                point.value(),
                beyond(point.standing()),
                alone && point.place().isPresent());
    }

    private FunnelChart.Limit limit(double level, Function<Comparison.Limits, Interval> side) {
        String name = NumberText.percent(reader.locale(), level == 0.95 ? 0 : 1).of(level);
        return new FunnelChart.Limit(
                name,
                reader.say().beyond(name),
                comparison.limits().stream()
                        .map(one -> new FunnelChart.Bound(
                                one.n(), side.apply(one).low(), side.apply(one).high()))
                        .toList());
    }

    private static int beyond(Standing standing) {
        return switch (standing) {
            case WITHIN -> 0;
            case BEYOND_95_BETTER, BEYOND_95_WORSE -> 1;
            case BEYOND_998_BETTER, BEYOND_998_WORSE -> 2;
        };
    }
}
