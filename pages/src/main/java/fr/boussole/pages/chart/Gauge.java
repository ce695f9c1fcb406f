package fr.boussole.pages.chart;

import java.util.List;
import java.util.Optional;

/** Small drawings for a card, beside a figure that words already say. */
public final class Gauge {

    private static final double WIDTH = 240;

    private Gauge() {}

    /**
     * A figure on its range, within its interval.
     *
     * @param from the lowest value of the range
     * @param to its highest value
     * @param estimate the figure and its interval
     * @param reference a value to compare with
     */
    public static Drawing interval(double from, double to, Intervals.Estimate estimate, Optional<Double> reference) {
        LinearScale x = new LinearScale(from, to, 6, WIDTH - 6);
        Drawing.Pen pen = Drawing.pen();
        pen.behind(Path.line(6, 12, WIDTH - 6, 12), "track");
        double low = x.within(estimate.low());
        double width = Math.max(2, x.within(estimate.high()) - low);
        pen.behind(Path.rectangle(low, 8, width, 8), "interval interval-1");
        reference.ifPresent(value -> pen.behind(Path.line(x.within(value), 2, x.within(value), 22), "mean"));
        pen.over(Path.circle(x.within(estimate.value()), 12, 5), "dot-own");
        return pen.done(WIDTH, 24);
    }

    /** The parts of a whole. */
    public static Drawing shares(List<Share> shares) {
        Drawing.Pen pen = Drawing.pen();
        double x = 0;
        for (Share part : shares) {
            double width = part.share() * WIDTH;
            if (width >= .5) {
                double drawn = Math.max(1, width - 1.5);
                pen.behind(Path.rectangle(x, 2, drawn, 12), part.tone().look());
                if (part.tone() == Share.Tone.BAD) {
                    pen.over(Path.hatch(x, 2, drawn, 12, 5), "hatch");
                }
            }
            x += width;
        }
        return pen.done(WIDTH, 16);
    }
}
