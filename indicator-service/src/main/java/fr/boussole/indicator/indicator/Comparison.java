package fr.boussole.indicator.indicator;

import fr.boussole.indicator.disclosure.Disclosed;
import fr.boussole.indicator.statistic.Interval;
import fr.boussole.indicator.statistic.OverDispersion;
import java.util.List;
import java.util.Optional;

/**
 * Establishments beside each other, with the limits within which chance, and what all of them differ by, would put
 * them (a funnel).
 *
 * @param region whose establishments are compared
 * @param method the curve of the limits, by its formula
 * @param dispersion how much establishments differ beyond chance, and whether the limits are widened for it
 * @param target what they are compared with: the figure of all of them together
 * @param points establishments whose figure may be seen, fewest people first
 * @param hidden establishments whose figure may not be seen
 * @param limits the curve, from few people to many
 */
public record Comparison(
        String pathway,
        Indicator.Heading heading,
        Explanation explanation,
        Place region,
        String method,
        OverDispersion dispersion,
        Disclosed<Target> target,
        List<Point> points,
        int hidden,
        List<Limits> limits) {

    /** The figure of all the people together. */
    public record Target(long n, double value) {}

    /**
     * One establishment.
     *
     * @param place named only when the asker may see its figures; otherwise the point stays without a name
     */
    public record Point(Optional<Place> place, long n, double value, Optional<Interval> interval, Standing standing) {}

    /** Where a point lies. Better and worse follow the direction of the indicator. */
    public enum Standing {
        WITHIN,
        BEYOND_95_BETTER,
        BEYOND_95_WORSE,
        BEYOND_998_BETTER,
        BEYOND_998_WORSE
    }

    /** The limits for establishments of this size. */
    public record Limits(long n, Interval usual, Interval strict) {}
}
