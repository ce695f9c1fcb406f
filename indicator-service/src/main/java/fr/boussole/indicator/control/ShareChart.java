package fr.boussole.indicator.control;

import fr.boussole.indicator.statistic.Interval;
import fr.boussole.indicator.statistic.Proportion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The p chart, for a share of people per period: with p̄ = Σ(n<sub>i</sub>p<sub>i</sub>)/Σn<sub>i</sub>, the limits of a period are p̄ ±
 * 3·√(p̄(1 − p̄)/n<sub>i</sub>), kept within 0 and 1 (Shewhart 1931; {@code qcc(type = "p")} of R). Where p̄ is 0 or 1 there are no limits.
 */
public final class ShareChart {
    private static final double REACH = 3;

    private ShareChart() {}

    /** The points of a series, in order of time. */
    public static List<Point> of(List<Proportion> series) {
        return of(series, Set.of());
    }

    /** The same, with limits based anew from the points at these indexes. */
    public static List<Point> of(List<Proportion> series, Set<Integer> rebased) {
        return Stretch.each(series, rebased, ShareChart::stretch);
    }

    private static List<Point> stretch(List<Proportion> series) {
        double people = series.stream().mapToDouble(Proportion::n).sum();
        double centre =
                series.stream().mapToDouble(one -> one.share() * one.n()).sum() / people;
        var marks = series.stream()
                .map(one ->
                        new Mark(one.share(), centre, REACH * Math.sqrt(Math.max(0, centre * (1 - centre)) / one.n())))
                .toList();
        var signals = Signals.of(marks);
        return IntStream.range(0, series.size())
                .mapToObj(i -> new Point(marks.get(i).value(), centre, limits(marks.get(i)), signals.get(i)))
                .toList();
    }

    private static Optional<Interval> limits(Mark mark) {
        return mark.reach() > 0
                ? Optional.of(new Interval(
                        Math.max(0, mark.centre() - mark.reach()), Math.min(1, mark.centre() + mark.reach())))
                : Optional.empty();
    }
}
