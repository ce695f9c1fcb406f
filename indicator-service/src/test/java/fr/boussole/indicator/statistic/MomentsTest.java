package fr.boussole.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MomentsTest {
    /** The definition, two passes in floating point, differs by rounding only. */
    private static final double TOLERANCE = 1e-9;

    static Distribution numbers(double... numbers) {
        var counts = new TreeMap<BigDecimal, Long>();
        Arrays.stream(numbers).forEach(number -> counts.merge(BigDecimal.valueOf(number), 1L, Long::sum));
        return new Distribution(counts);
    }

    @Test
    void nobody_has_neither_mean_nor_spread() {
        var moments = Distribution.EMPTY.moments();
        assertThat(moments.mean()).isEmpty();
        assertThat(moments.sd()).isEmpty();
        assertThat(moments.interval(Confidence.USUAL)).isEmpty();
    }

    @Test
    void one_person_has_a_mean_and_no_spread() {
        var moments = numbers(37).moments();
        assertThat(moments.mean()).hasValue(37);
        assertThat(moments.sd()).isEmpty();
    }

    @Test
    void the_mean_of_the_first_ten_numbers_has_the_t_interval_that_r_gives() {
        var moments = numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).moments();
        var interval = moments.interval(Confidence.USUAL).orElseThrow();
        assertThat(moments.mean()).hasValue(5.5);
        assertThat(moments.sd().getAsDouble()).isCloseTo(3.0276503540974917, within(1e-12));
        assertThat(interval.low()).isCloseTo(3.33414941, within(1e-8));
        assertThat(interval.high()).isCloseTo(7.66585059, within(1e-8));
    }

    @Test
    void numbers_far_from_zero_lose_nothing_to_cancellation() {
        var far = new BigDecimal("1000000000000");
        var moments = Distribution.of(Map.of(far, 1L, far.add(BigDecimal.ONE), 1L, far.add(BigDecimal.valueOf(2)), 1L))
                .moments();
        assertThat(moments.sd()).hasValue(1.0);
    }

    @Property
    void mean_and_spread_are_those_of_the_definition(
            @ForAll @Size(min = 2, max = 60) List<@IntRange(min = -200, max = 200) Integer> numbers) {
        var moments = numbers(
                        numbers.stream().mapToDouble(number -> number / 4.0).toArray())
                .moments();
        double mean =
                numbers.stream().mapToDouble(number -> number / 4.0).average().orElseThrow();
        double squares = numbers.stream()
                .mapToDouble(number -> Math.pow(number / 4.0 - mean, 2))
                .sum();
        assertThat(moments.n()).isEqualTo(numbers.size());
        assertThat(moments.mean().getAsDouble()).isCloseTo(mean, within(TOLERANCE));
        assertThat(moments.sd().getAsDouble()).isCloseTo(Math.sqrt(squares / (numbers.size() - 1)), within(TOLERANCE));
    }
}
