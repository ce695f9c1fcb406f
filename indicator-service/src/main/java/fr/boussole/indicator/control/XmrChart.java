package fr.boussole.indicator.control;

import fr.boussole.indicator.statistic.Interval;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The chart of individual values and moving ranges, for one number per period (Shewhart; Wheeler; NHS England, Making Data
 * Count).
 *
 * <p>With the moving ranges |x<sub>i</sub> − x<sub>i−1</sub>|: limits = mean(x) ± 2.66·R̄, where 2.66 is 3/d₂ for ranges of two
 * (d₂ = 1.128). R̄ is the mean of the moving ranges that are below 3.267 times the mean of all of them, screened once, so that
 * one leap does not hide the next. A series that does not move has no limits; neither has a single point.
 */
public final class XmrChart {
    private static final double REACH = 2.66;
    private static final double LEAP = 3.267;

    private XmrChart() {}

    /** The points of a series, in order of time. */
    public static List<Point> of(List<Double> series) {
        return of(series, Set.of());
    }

    /** The same, with limits based anew from the points at these indexes. */
    public static List<Point> of(List<Double> series, Set<Integer> rebased) {
        return Stretch.each(series, rebased, XmrChart::stretch);
    }

    private static List<Point> stretch(List<Double> series) {
        double centre =
                series.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        double reach = REACH * movingRange(series);
        var marks = series.stream().map(value -> new Mark(value, centre, reach)).toList();
        var signals = Signals.of(marks);
        var limits = reach > 0 ? Optional.of(new Interval(centre - reach, centre + reach)) : Optional.<Interval>empty();
        return IntStream.range(0, series.size())
                .mapToObj(i -> new Point(series.get(i), centre, limits, signals.get(i)))
                .toList();
    }

    private static double movingRange(List<Double> series) {
        double[] ranges = IntStream.range(1, series.size())
                .mapToDouble(i -> Math.abs(series.get(i) - series.get(i - 1)))
                .toArray();
        double all = DoubleStream.of(ranges).average().orElse(0);
        return DoubleStream.of(ranges)
                .filter(range -> range < LEAP * all)
                .average()
                .orElse(0);
    }
}
