package fr.boussole.indicator.control;

import fr.boussole.indicator.statistic.Interval;
import java.util.List;
import java.util.Optional;

/**
 * One period of a control chart.
 *
 * @param value the figure of the period
 * @param centre the level around which it varies, that of its stretch
 * @param limits within which chance keeps it; empty where nothing varies
 * @param signals what chance does not explain about it, the first being its name; empty for most points
 */
public record Point(double value, double centre, Optional<Interval> limits, List<Signal> signals) {
    public Point {
        signals = List.copyOf(signals);
    }
}
