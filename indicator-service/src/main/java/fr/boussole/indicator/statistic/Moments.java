package fr.boussole.indicator.statistic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The size, mean and spread of a distribution.
 *
 * <p>With x<sub>i</sub> given by c<sub>i</sub> people: n = Σc<sub>i</sub>; mean = Σc<sub>i</sub>x<sub>i</sub> / n;
 * s² = (n·Σc<sub>i</sub>x<sub>i</sub>² − (Σc<sub>i</sub>x<sub>i</sub>)²) / (n(n − 1)). The sums are exact decimals, so
 * nothing cancels; only the final division rounds.
 *
 * @param n people
 * @param mean empty when n = 0
 * @param sd the sample standard deviation s, empty when n &lt; 2
 */
public record Moments(long n, OptionalDouble mean, OptionalDouble sd) {

    static Moments of(Distribution distribution) {
        var n = BigDecimal.valueOf(distribution.n());
        var sum = BigDecimal.ZERO;
        var squares = BigDecimal.ZERO;
        for (var entry : distribution.counts().entrySet()) {
            var weighted = entry.getKey().multiply(BigDecimal.valueOf(entry.getValue()));
            sum = sum.add(weighted);
            squares = squares.add(weighted.multiply(entry.getKey()));
        }
        return of(n, sum, squares);
    }

    private static Moments of(BigDecimal n, BigDecimal sum, BigDecimal squares) {
        if (n.signum() == 0) {
            return new Moments(0, OptionalDouble.empty(), OptionalDouble.empty());
        }
        var mean = OptionalDouble.of(sum.divide(n, MathContext.DECIMAL64).doubleValue());
        if (n.compareTo(BigDecimal.ONE) == 0) {
            return new Moments(1, mean, OptionalDouble.empty());
        }
        var variance = n.multiply(squares)
                .subtract(sum.multiply(sum))
                .divide(n.multiply(n.subtract(BigDecimal.ONE)), MathContext.DECIMAL128);
        return new Moments(n.longValueExact(), mean, OptionalDouble.of(Math.sqrt(variance.doubleValue())));
    }

    /** The t interval of the mean: mean ± t·s/√n with n − 1 degrees of freedom; empty when n &lt; 2. */
    public Optional<Interval> interval(Confidence confidence) {
        if (sd.isEmpty()) {
            return Optional.empty();
        }
        double margin = confidence.t(n - 1) * sd.getAsDouble() / Math.sqrt(n);
        return Optional.of(new Interval(mean.getAsDouble() - margin, mean.getAsDouble() + margin));
    }
}
