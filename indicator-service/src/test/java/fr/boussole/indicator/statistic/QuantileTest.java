package fr.boussole.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuantileTest {
    @Test
    void nobody_has_no_median() {
        assertThat(Quantile.median(Distribution.EMPTY)).isEmpty();
    }

    @Test
    void the_quartiles_are_those_of_r_by_default() {
        var numbers = MomentsTest.numbers(1, 2, 3, 4, 10, 10);
        assertThat(Quantile.of(numbers, 0.25)).hasValue(2.25);
        assertThat(Quantile.median(numbers)).hasValue(3.5);
        assertThat(Quantile.of(numbers, 0.9)).hasValue(10);
    }

    @Property
    void a_quantile_is_interpolated_between_the_sorted_numbers(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -50, max = 50) Integer> numbers,
            @ForAll @IntRange(max = 100) int percent) {
        double[] sorted =
                numbers.stream().mapToDouble(Integer::doubleValue).sorted().toArray();
        double h = (sorted.length - 1) * (percent / 100.0);
        int below = (int) Math.floor(h);
        int above = Math.min(below + 1, sorted.length - 1);
        double expected = sorted[below] * (1 - (h - below)) + sorted[above] * (h - below);
        assertThat(Quantile.of(MomentsTest.numbers(sorted), percent / 100.0).orElseThrow())
                .isCloseTo(expected, within(1e-9));
    }
}
