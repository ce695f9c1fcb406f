package fr.boussole.indicator.control;

/**
 * Something that chance alone would seldom do to a figure over time (NHS England, Making Data Count).
 *
 * @param rule what was seen
 * @param high whether it points upwards: above the centre, or rising
 */
public record Signal(Rule rule, boolean high) {

    /** What is looked for, in the order in which it names a point. */
    public enum Rule {
        /** The point lies beyond a limit. */
        BEYOND_LIMIT,
        /** The point is one of seven that rise, or fall, at each of six steps. */
        TREND,
        /** The point is one of at least two in three that lie beyond two thirds of the way to the limit, on one side. */
        TWO_OF_THREE,
        /** The point is one of seven in a row on one side of the centre. */
        ONE_SIDE
    }
}
