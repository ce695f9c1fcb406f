package fr.boussole.indicator.statistic;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Whether those who got better outnumber those who got worse by more than chance: of the people who changed, each is better
 * or worse with the same probability if care changes nothing. Two-sided and exact: min(1, 2·P(X ≤ min(better, worse))), X
 * binomial with ½; on a yes or no answer it is McNemar's exact test (McNemar 1947, Psychometrika 12:153).
 *
 * @param improved people who got better, 0 or more
 * @param worsened people who got worse, 0 or more
 */
public record SignTest(int improved, int worsened) {
    public SignTest {
        if (improved < 0 || worsened < 0) {
            throw new IllegalArgumentException("Nobody can be counted below zero: " + improved + ", " + worsened);
        }
    }

    /** How probable such a difference, or a greater one, is by chance alone; 1 when nobody changed. */
    public double probability() {
        int changed = improved + worsened;
        return changed == 0
                ? 1
                : Math.min(
                        1,
                        2 * BinomialDistribution.of(changed, 0.5).cumulativeProbability(Math.min(improved, worsened)));
    }
}
