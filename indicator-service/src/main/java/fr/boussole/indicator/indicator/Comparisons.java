package fr.boussole.indicator.indicator;

import fr.boussole.indicator.access.Scope;
import fr.boussole.indicator.definition.Catalogue;
import fr.boussole.indicator.definition.Organisations;
import fr.boussole.indicator.disclosure.Disclosed;
import fr.boussole.indicator.statistic.Confidence;
import fr.boussole.indicator.statistic.Funnel;
import fr.boussole.indicator.statistic.Interval;
import fr.boussole.indicator.statistic.OverDispersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Compares the establishments of a region. Everyone in the region sees all the points; the names only of those that are
 * theirs to see.
 */
@ApplicationScoped
public class Comparisons {
    private static final int STEPS = 40;

    private final Indicators indicators;
    private final Catalogue catalogue;
    private final OverDispersion.Rule rule;

    public Comparisons(Indicators indicators, Catalogue catalogue, ComparisonConfig config) {
        this.indicators = indicators;
        this.catalogue = catalogue;
        this.rule = config.overDispersion();
    }

    /**
     * The comparison of one indicator.
     *
     * @param query its organisation and level are replaced by the establishments of the asker's region
     * @param indicator the id of an indicator; the headline's when empty
     * @return empty when the pathway has no such indicator, or it cannot be compared
     */
    public Optional<Comparison> of(Query query, Optional<String> indicator, Scope scope) {
        var tree = catalogue.current().organisations();
        var region = scope.region(tree);
        var asked = query.by(Breakdown.ESTABLISHMENT).by(Granularity.ALL).at(Optional.empty());
        return indicators.of(asked, region).flatMap(report -> IntStream.range(
                        0, report.indicators().size())
                .filter(i -> indicator
                        .map(report.indicators().get(i).heading().id()::equals)
                        .orElse(true))
                .boxed()
                .findFirst()
                .map(i -> compare(report, i, scope, tree)));
    }

    private Comparison compare(Report report, int column, Scope scope, Organisations tree) {
        var described = report.indicators().get(column);
        var total = report.total().figures().get(column);
        var funnel = total.visible().flatMap(ComparedFigure::of).flatMap(ComparedFigure::funnel);
        boolean higher =
                described.heading().better().map("HIGHER_IS_BETTER"::equals).orElse(true);
        var limits = funnel.map(one -> new Limiter(one, dispersion(one, report, column)));
        var points = report.rows().stream()
                .flatMap(row -> point(row, column, limits, higher, scope, tree).stream())
                .sorted(Comparator.comparingLong(Comparison.Point::n).thenComparing(Comparison.Point::value))
                .toList();
        int hidden = (int) report.rows().stream()
                .filter(row -> row.figures().get(column) instanceof Disclosed.Suppressed)
                .count();
        long most = points.stream().mapToLong(Comparison.Point::n).max().orElse(1);
        return new Comparison(
                report.pathway(),
                described.heading(),
                described.explanation(),
                report.place(),
                limits.map(Limiter::method).orElse(""),
                limits.map(Limiter::dispersion).orElse(OverDispersion.NONE),
                target(total),
                points,
                hidden,
                limits.map(one -> limits(one, most)).orElseGet(List::of));
    }

    /** A curve, and what establishments differ beyond chance. */
    private record Limiter(Funnel curve, OverDispersion dispersion) {
        Interval limits(long n, Confidence confidence) {
            return curve.limits(n, confidence, dispersion);
        }

        String method() {
            return dispersion.applied() ? curve.method() + ", s → " + dispersion.method() : curve.method();
        }
    }

    /** Drawn from the establishments that may be seen, so that it tells nothing of the others. */
    private OverDispersion dispersion(Funnel funnel, Report report, int column) {
        var units = report.rows().stream()
                .flatMap(row -> row.figures().get(column).visible().stream())
                .flatMap(figure ->
                        ComparedFigure.of(figure).stream().map(one -> new OverDispersion.Unit(figure.n(), one.value())))
                .toList();
        return OverDispersion.of(funnel, units, rule);
    }

    private static Disclosed<Comparison.Target> target(Disclosed<Figure> total) {
        if (total instanceof Disclosed.Suppressed<Figure> hidden) {
            return new Disclosed.Suppressed<>(hidden.reason(), hidden.minimum());
        }
        return total.visible()
                .flatMap(figure -> ComparedFigure.of(figure)
                        .<Disclosed<Comparison.Target>>map(
                                one -> new Disclosed.Shown<>(new Comparison.Target(figure.n(), one.value()))))
                .orElseGet(Disclosed.Absent::new);
    }

    private static Optional<Comparison.Point> point(
            Report.Row row, int column, Optional<Limiter> limiter, boolean higher, Scope scope, Organisations tree) {
        var named = Optional.of(row.place()).filter(place -> scope.includes(place.id(), tree));
        return row.figures().get(column).visible().flatMap(figure -> ComparedFigure.of(figure)
                .map(one -> new Comparison.Point(
                        named,
                        figure.n(),
                        one.value(),
                        one.interval(),
                        limiter.map(limits -> standing(limits, figure.n(), one.value(), higher))
                                .orElse(Comparison.Standing.WITHIN))));
    }

    private static Comparison.Standing standing(Limiter funnel, long n, double value, boolean higher) {
        boolean better = value > funnel.curve().target() == higher;
        if (isBeyond(funnel.limits(n, Confidence.STRICT), value)) {
            return better ? Comparison.Standing.BEYOND_998_BETTER : Comparison.Standing.BEYOND_998_WORSE;
        }
        if (isBeyond(funnel.limits(n, Confidence.USUAL), value)) {
            return better ? Comparison.Standing.BEYOND_95_BETTER : Comparison.Standing.BEYOND_95_WORSE;
        }
        return Comparison.Standing.WITHIN;
    }

    private static boolean isBeyond(Interval limits, double value) {
        return value < limits.low() || value > limits.high();
    }

    /** Closer together where the curve bends: sizes grow with the square of the step. */
    private static List<Comparison.Limits> limits(Limiter funnel, long most) {
        return LongStream.rangeClosed(1, STEPS)
                .map(step -> Math.max(1, Math.round(1.05 * most * step * step / (STEPS * STEPS))))
                .distinct()
                .mapToObj(n -> new Comparison.Limits(
                        n, funnel.limits(n, Confidence.USUAL), funnel.limits(n, Confidence.STRICT)))
                .toList();
    }
}
