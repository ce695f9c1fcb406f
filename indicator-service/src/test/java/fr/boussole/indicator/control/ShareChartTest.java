package fr.boussole.indicator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.boussole.indicator.control.Signal.Rule;
import fr.boussole.indicator.statistic.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShareChartTest {
    /** The first thirty samples of fifty cans each: orangejuice of qcc, from Montgomery. */
    private static final int[] CANS = {
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6
    };

    private static List<Proportion> cans(List<Integer> left) {
        return IntStream.range(0, CANS.length)
                .filter(i -> !left.contains(i))
                .mapToObj(i -> Proportion.of(CANS[i], 50))
                .toList();
    }

    private static List<Integer> beyond(List<Point> points) {
        return IntStream.range(0, points.size())
                .filter(i -> points.get(i).signals().stream().anyMatch(signal -> signal.rule() == Rule.BEYOND_LIMIT))
                .boxed()
                .toList();
    }

    @Test
    void centre_limits_and_points_beyond_are_those_that_qcc_prints() {
        var points = ShareChart.of(cans(List.of()));
        assertThat(points.get(0).centre()).isCloseTo(0.2313333, within(5e-8));
        assertThat(points.get(0).limits().orElseThrow().low()).isCloseTo(0.05242755, within(5e-9));
        assertThat(points.get(0).limits().orElseThrow().high()).isCloseTo(0.4102391, within(5e-8));
        assertThat(beyond(points)).containsExactly(14, 22);
    }

    @Test
    void without_the_two_samples_beyond_they_are_those_that_qcc_prints_again() {
        var points = ShareChart.of(cans(List.of(14, 22)));
        assertThat(points.get(0).centre()).isCloseTo(0.215, within(1e-12));
        assertThat(points.get(0).limits().orElseThrow().low()).isCloseTo(0.04070284, within(5e-9));
        assertThat(points.get(0).limits().orElseThrow().high()).isCloseTo(0.3892972, within(5e-8));
    }

    @Test
    void the_limits_follow_the_number_of_people_and_stay_within_nothing_and_everyone() {
        var series = new ArrayList<>(List.of(Proportion.of(9, 10), Proportion.of(90, 100), Proportion.of(900, 1000)));
        var points = ShareChart.of(series);
        assertThat(points.get(0).limits().orElseThrow().high()).isEqualTo(1);
        assertThat(points.get(2).limits().orElseThrow().low())
                .isCloseTo(0.9 - 3 * Math.sqrt(0.09 / 1000), within(1e-12));
    }

    @Test
    void where_everybody_says_yes_there_are_no_limits() {
        assertThat(ShareChart.of(List.of(Proportion.of(5, 5), Proportion.of(8, 8))))
                .allMatch(point -> point.limits().isEmpty() && point.signals().isEmpty());
    }
}
