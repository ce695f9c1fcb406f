package fr.boussole.indicator.statistic;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The value below which a share of the people lies: type 7 of Hyndman and Fan (1996), the default of R. With the n numbers
 * sorted as x<sub>0</sub> … x<sub>n−1</sub> and h = (n − 1)·p, it is x<sub>⌊h⌋</sub> + (h − ⌊h⌋)·(x<sub>⌊h⌋+1</sub> −
 * x<sub>⌊h⌋</sub>).
 */
public final class Quantile {
    private Quantile() {}

    /** The quantile of order {@code p}, from 0 to 1; empty for an empty distribution. */
    public static OptionalDouble of(Distribution distribution, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("The order of a quantile lies between 0 and 1, not " + p);
        }
        long n = distribution.n();
        if (n == 0) {
            return OptionalDouble.empty();
        }
        double h = (n - 1) * p;
        long rank = (long) Math.floor(h);
        double low = ranked(distribution, rank).doubleValue();
        double high = ranked(distribution, Math.min(rank + 1, n - 1)).doubleValue();
        return OptionalDouble.of(low + (h - rank) * (high - low));
    }

    /** The quantile of order {@code p} of one number or more. */
    static double of(double[] numbers, double p) {
        double[] sorted = Arrays.stream(numbers).sorted().toArray();
        double h = (sorted.length - 1) * p;
        int rank = (int) Math.floor(h);
        double low = sorted[rank];
        return low + (h - rank) * (sorted[Math.min(rank + 1, sorted.length - 1)] - low);
    }

    public static OptionalDouble median(Distribution distribution) {
        return of(distribution, 0.5);
    }

    private static BigDecimal ranked(Distribution distribution, long rank) {
        long seen = 0;
        for (var entry : distribution.counts().entrySet()) {
            seen += entry.getValue();
            if (rank < seen) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("Nobody has rank " + rank + " among " + seen);
    }
}
