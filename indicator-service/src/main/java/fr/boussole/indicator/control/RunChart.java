package fr.boussole.indicator.control;

import fr.boussole.indicator.statistic.Distribution;
import fr.boussole.indicator.statistic.Quantile;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * A series around its median, which needs no limits: does it wander rather than vary?
 *
 * <p>Of the n useful points, those not on the median: the longest run on one side is unusual when it is longer than
 * round(log₂ n + 3); the crossings of the median are unusual when they are fewer than the 5th percentile of the binomial
 * distribution of n − 1 and ½ (Anhøj and Olesen 2014, PLoS ONE 9:e113825; {@code qicharts2} of R).
 *
 * @param median of all the points
 * @param useful n
 * @param longestRun the most points in a row on one side
 * @param longestRunLimit what chance seldom exceeds
 * @param crossings how often the series goes from one side to the other
 * @param crossingsLimit what chance seldom falls short of
 */
public record RunChart(
        double median, int useful, int longestRun, int longestRunLimit, int crossings, int crossingsLimit) {

    /** Of a series with at least one point. */
    public static RunChart of(List<Double> series) {
        var counts = new TreeMap<BigDecimal, Long>();
        series.forEach(value -> counts.merge(BigDecimal.valueOf(value), 1L, Long::sum));
        double median = Quantile.median(new Distribution(counts))
                .orElseThrow(() -> new IllegalArgumentException("A run chart needs at least one point"));
        var sides = series.stream()
                .filter(value -> value != median)
                .map(value -> value > median)
                .toList();
        int longest = 0;
        int crossings = 0;
        int run = 0;
        for (int i = 0; i < sides.size(); i++) {
            boolean crossed = i > 0 && !sides.get(i).equals(sides.get(i - 1));
            crossings += crossed ? 1 : 0;
            run = crossed ? 1 : run + 1;
            longest = Math.max(longest, run);
        }
        return new RunChart(median, sides.size(), longest, longestRun(sides.size()), crossings, fewest(sides.size()));
    }

    /** Whether the series stays on one side longer than chance would. */
    public boolean isShifted() {
        return longestRun > longestRunLimit;
    }

    /** Whether the series crosses its median less often than chance would. */
    public boolean isClustered() {
        return crossings < crossingsLimit;
    }

    private static int longestRun(int useful) {
        return useful == 0 ? 0 : (int) Math.rint(Math.log(useful) / Math.log(2) + 3);
    }

    private static int fewest(int useful) {
        return useful < 2 ? 0 : BinomialDistribution.of(useful - 1, 0.5).inverseCumulativeProbability(0.05);
    }
}
