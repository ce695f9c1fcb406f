package fr.boussole.indicator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RunChartTest {

    @Test
    void runs_and_crossings_leave_out_the_points_on_the_median() {
        var chart = RunChart.of(List.of(1.0, 2.0, 3.0, 2.0, 3.0, 1.0, 3.0, 1.0, 2.0));
        assertThat(chart.median()).isEqualTo(2);
        assertThat(chart.useful()).isEqualTo(6);
        assertThat(chart.longestRun()).isEqualTo(2);
        assertThat(chart.crossings()).isEqualTo(4);
        assertThat(chart.isShifted()).isFalse();
    }

    @Test
    void a_series_that_moves_once_and_for_all_is_shifted_and_clustered() {
        var chart =
                RunChart.of(List.of(1.0, 1.1, 1.2, 1.0, 1.1, 1.0, 1.2, 1.1, 5.0, 5.1, 5.2, 5.0, 5.1, 5.0, 5.2, 5.1));
        assertThat(chart.longestRun()).isEqualTo(8);
        assertThat(chart.longestRunLimit()).isEqualTo(7);
        assertThat(chart.crossings()).isEqualTo(1);
        assertThat(chart.isShifted()).isTrue();
        assertThat(chart.isClustered()).isTrue();
    }

    @Property
    void fewest_crossings_are_those_that_one_series_in_twenty_falls_short_of(
            @ForAll @IntRange(min = 1, max = 9) int half) {
        int n = 2 * half;
        var zigzag = IntStream.range(0, n).mapToObj(i -> i % 2 == 0 ? 1.0 : 2.0).toList();
        int limit = RunChart.of(zigzag).crossingsLimit();
        long below = 0;
        long upTo = 0;
        for (int way = 0; way < 1 << (n - 1); way++) {
            below += Integer.bitCount(way) < limit ? 1 : 0;
            upTo += Integer.bitCount(way) <= limit ? 1 : 0;
        }
        double all = 1 << (n - 1);
        assertThat(below / all).isLessThan(0.05);
        assertThat(upTo / all).isGreaterThanOrEqualTo(0.05);
    }

    @Test
    void nothing_has_no_median() {
        assertThatIllegalArgumentException().isThrownBy(() -> RunChart.of(List.of()));
    }
}
