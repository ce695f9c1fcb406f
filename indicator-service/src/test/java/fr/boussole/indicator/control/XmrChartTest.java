package fr.boussole.indicator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.boussole.indicator.control.Signal.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class XmrChartTest {
    /** set.seed(123); rnorm(20) of R, which the tests of NHSRplotthedots draw. */
    private static final List<Double> RANDOM = series(
            -0.56047565,
            -0.23017749,
            1.55870831,
            0.07050839,
            0.12928774,
            1.71506499,
            0.46091621,
            -1.26506123,
            -0.68685285,
            -0.44566197,
            1.22408180,
            0.35981383,
            0.40077145,
            0.11068272,
            -0.55584113,
            1.78691314,
            0.49785048,
            -1.96661716,
            0.70135590,
            -0.47279141);

    private static List<Double> series(double... values) {
        return DoubleStream.of(values).boxed().toList();
    }

    private static List<Integer> signalling(List<Point> points, Rule rule) {
        return IntStream.range(0, points.size())
                .filter(i -> points.get(i).signals().stream().anyMatch(signal -> signal.rule() == rule))
                .boxed()
                .toList();
    }

    private static void assertLimits(Point point, double mean, double low, double high, double digit) {
        assertThat(point.centre()).isCloseTo(mean, within(0.0005));
        assertThat(point.limits().orElseThrow().low()).isCloseTo(low, within(digit));
        assertThat(point.limits().orElseThrow().high()).isCloseTo(high, within(digit));
    }

    @Test
    void limits_are_those_that_nhsrplotthedots_prints() {
        assertLimits(XmrChart.of(RANDOM).get(0), 0.142, -3.01, 3.29, 0.005);
        assertThat(XmrChart.of(RANDOM)).allMatch(point -> point.signals().isEmpty());
    }

    @Test
    void limits_based_anew_are_those_that_nhsrplotthedots_prints_for_each_half() {
        var points = XmrChart.of(RANDOM, Set.of(10));
        assertLimits(points.get(9), 0.0746, -2.60, 2.75, 0.005);
        assertLimits(points.get(10), 0.209, -3.28, 3.70, 0.005);
    }

    @Test
    void a_leap_is_left_out_of_the_moving_ranges_once() {
        var series = new ArrayList<>(series(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1));
        series.set(6, 40.0);
        var point = XmrChart.of(series).get(0);
        double mean = (6 * 1 + 6 * 2 + 40) / 13.0;
        assertThat(point.centre()).isCloseTo(mean, within(1e-12));
        assertThat(point.limits().orElseThrow().high()).isCloseTo(mean + 2.66, within(1e-12));
        assertThat(signalling(XmrChart.of(series), Rule.BEYOND_LIMIT)).contains(6);
    }

    @Property
    void limits_are_those_of_the_definition(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(min = -50, max = 50) Integer> whole) {
        var series = whole.stream().map(Integer::doubleValue).toList();
        double sum = 0;
        for (int i = 1; i < whole.size(); i++) {
            sum += Math.abs(whole.get(i) - whole.get(i - 1));
        }
        double all = sum / (whole.size() - 1);
        double kept = 0;
        int count = 0;
        for (int i = 1; i < whole.size(); i++) {
            int range = Math.abs(whole.get(i) - whole.get(i - 1));
            kept += range < 3.267 * all ? range : 0;
            count += range < 3.267 * all ? 1 : 0;
        }
        var limits = XmrChart.of(series).get(0).limits();
        if (count == 0 || kept == 0) {
            assertThat(limits).isEmpty();
        } else {
            double mean = whole.stream().mapToInt(Integer::intValue).average().orElseThrow();
            assertThat(limits.orElseThrow().low()).isCloseTo(mean - 2.66 * kept / count, within(1e-9));
        }
    }

    @Test
    void a_series_that_does_not_move_has_no_limits_and_no_signal() {
        assertThat(XmrChart.of(series(3, 3, 3, 3, 3, 3, 3, 3)))
                .allMatch(point -> point.limits().isEmpty() && point.signals().isEmpty());
        assertThat(XmrChart.of(series(3)).get(0).limits()).isEmpty();
        assertThat(XmrChart.of(List.of())).isEmpty();
    }

    @Test
    void seven_points_that_rise_are_a_trend_and_six_are_not() {
        assertThat(signalling(XmrChart.of(series(2, 1, 2, 3, 4, 5, 6, 7, 3)), Rule.TREND))
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(signalling(XmrChart.of(series(1, 2, 3, 4, 5, 6)), Rule.TREND))
                .isEmpty();
        assertThat(signalling(XmrChart.of(series(1, 2, 3, 3, 4, 5, 6, 7)), Rule.TREND))
                .isEmpty();
        assertThat(XmrChart.of(series(7, 6, 5, 4, 3, 2, 1)).get(3).signals()).contains(new Signal(Rule.TREND, false));
    }

    @Test
    void seven_points_on_one_side_of_the_mean_are_a_signal_and_six_are_not() {
        var above = series(1, 2, 1, 2, 1, 2, 1, 2, -9);
        assertThat(signalling(XmrChart.of(above), Rule.ONE_SIDE)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(signalling(XmrChart.of(series(1, 2, 1, 2, 1, 2, -9)), Rule.ONE_SIDE))
                .isEmpty();
    }

    @Test
    void two_of_three_near_the_same_limit_are_a_signal_and_near_both_limits_they_are_not() {
        var alternating = series(1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 5.5, -5.5);
        assertThat(signalling(XmrChart.of(alternating), Rule.TWO_OF_THREE)).isEmpty();
        var near = series(0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 3.2, 0.4, 3.2, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0);
        var points = XmrChart.of(near);
        double mean = points.get(0).centre();
        double reach = points.get(0).limits().orElseThrow().high() - mean;
        assertThat(3.2 - mean).isGreaterThan(2 * reach / 3).isLessThan(reach);
        assertThat(signalling(points, Rule.TWO_OF_THREE)).containsExactly(10, 12);
    }

    @Test
    void a_point_is_named_by_the_first_rule_in_order() {
        var rising = series(1, 2, 3, 4, 5, 6, 50);
        assertThat(XmrChart.of(rising).get(6).signals())
                .extracting(Signal::rule)
                .startsWith(Rule.BEYOND_LIMIT, Rule.TREND);
    }

    @Test
    void no_signal_reaches_over_a_cut() {
        assertThat(signalling(XmrChart.of(series(1, 2, 3, 4, 5, 6, 7, 8), Set.of(4)), Rule.TREND))
                .isEmpty();
    }
}
