package fr.boussole.pages.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Round values along an axis: multiples of 1, 2 or 5 times a power of ten.
 *
 * @param step the distance between two ticks
 * @param values the ticks within the axis, in order
 */
record Ticks(double step, List<Double> values) {

    /** Ticks between two ends, as near to a wished number as round values allow. */
    static Ticks nice(double from, double to, int about) {
        if (!(from < to) || about < 1) {
            throw new IllegalArgumentException("No ticks from " + from + " to " + to + " in " + about);
        }
        BigDecimal step = step((to - from) / about);
        long first = (long) Math.ceil(from / step.doubleValue() - 1e-9);
        long last = (long) Math.floor(to / step.doubleValue() + 1e-9);
        List<Double> values = LongStream.rangeClosed(first, last)
                .mapToObj(n -> step.multiply(BigDecimal.valueOf(n)).doubleValue())
                .toList();
        return new Ticks(step.doubleValue(), values);
    }

    private static BigDecimal step(double raw) {
        int power = (int) Math.floor(Math.log10(raw));
        double lead = raw / Math.pow(10, power);
        int round = lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10;
        return BigDecimal.valueOf(round).scaleByPowerOfTen(power);
    }

    /** How many decimals tell the ticks apart. */
    int decimals() {
        BigDecimal plain = BigDecimal.valueOf(step).stripTrailingZeros();
        return Math.max(0, plain.scale());
    }
}
