package fr.boussole.indicator.casemix;

import fr.boussole.form.score.Direction;
import fr.boussole.indicator.statistic.Moments;
import fr.boussole.indicator.statistic.PairedDistribution;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was expected of some people beside what was observed.
 *
 * @param n people
 * @param expected the mean of what was expected
 * @param observed the mean of what was observed
 * @param sd the standard deviation of observed − expected; empty when n &lt; 2
 */
public record Expectation(long n, double expected, double observed, OptionalDouble sd) {

    /** Of people by (expected, observed); empty when there is nobody. */
    public static Optional<Expectation> of(PairedDistribution pairs) {
        Moments residuals = pairs.changes(Direction.HIGHER_IS_BETTER).moments();
        return residuals.n() == 0
                ? Optional.empty()
                : Optional.of(new Expectation(
                        residuals.n(),
                        pairs.before().moments().mean().getAsDouble(),
                        pairs.after().moments().mean().getAsDouble(),
                        residuals.sd()));
    }
}
