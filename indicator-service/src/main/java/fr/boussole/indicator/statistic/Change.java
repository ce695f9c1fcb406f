package fr.boussole.indicator.statistic;

import fr.boussole.form.score.Direction;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What care changed, over people whose score is known both before and after.
 *
 * <p>With d = after − before, turned so that a positive d is better: mean d with its t interval; effect size = mean(d) /
 * SD(before) (Kazis 1989); standardised response mean = mean(d) / SD(d) (Liang 1990); improved, unchanged and worsened are
 * the people with d &gt; 0, d = 0 and d &lt; 0; responders are those with d ≥ the minimal important change.
 *
 * @param before the scores before
 * @param after the scores after
 * @param change the changes d
 * @param effectSize empty when fewer than two people or no spread before
 * @param responseMean the standardised response mean, empty when fewer than two people or no spread of change
 * @param responders empty when the scale states no minimal important change, or nobody is paired
 */
public record Change(
        Moments before,
        Moments after,
        Moments change,
        OptionalDouble effectSize,
        OptionalDouble responseMean,
        long improved,
        long unchanged,
        long worsened,
        Optional<Proportion> responders) {

    /** @param minimalImportantChange in points of the scale, positive */
    public static Change of(
            PairedDistribution pairs, Direction direction, Optional<BigDecimal> minimalImportantChange) {
        var before = pairs.before().moments();
        var changes = pairs.changes(direction);
        var change = changes.moments();
        long unchanged = changes.counts().getOrDefault(BigDecimal.ZERO, 0L);
        long improved = changes.atLeast(BigDecimal.ZERO) - unchanged;
        return new Change(
                before,
                pairs.after().moments(),
                change,
                ratio(change.mean(), before.sd()),
                ratio(change.mean(), change.sd()),
                improved,
                unchanged,
                change.n() - improved - unchanged,
                minimalImportantChange
                        .filter(threshold -> change.n() > 0)
                        .map(threshold -> Proportion.of(changes.atLeast(threshold), change.n())));
    }

    /** How many people are paired. */
    public long n() {
        return change.n();
    }

    private static OptionalDouble ratio(OptionalDouble mean, OptionalDouble spread) {
        return mean.isPresent() && spread.isPresent() && spread.getAsDouble() > 0
                ? OptionalDouble.of(mean.getAsDouble() / spread.getAsDouble())
                : OptionalDouble.empty();
    }
}
