package fr.boussole.indicator.statistic;

/**
 * A confidence interval, both ends included.
 *
 * @param low the lower end, never above {@code high}
 * @param high the upper end
 */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval runs upwards, not from " + low + " to " + high);
        }
    }
}
