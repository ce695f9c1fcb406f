package fr.boussole.indicator.statistic;

import static fr.boussole.indicator.statistic.MomentsTest.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.2000, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.6000, 0.1705, 0.8090",
    })
    void the_difference_of_two_shares_has_the_interval_that_newcombe_printed(
            long one, long ofOne, long two, long ofTwo, double difference, double low, double high) {
        var gap = Gap.between(Proportion.of(one, ofOne), Proportion.of(two, ofTwo), Confidence.USUAL);
        assertThat(gap.value()).isCloseTo(difference, within(1e-12));
        assertThat(gap.interval().orElseThrow().low()).isCloseTo(low, within(5e-5));
        assertThat(gap.interval().orElseThrow().high()).isCloseTo(high, within(5e-5));
    }

    @Property
    void it_is_built_from_the_two_wilson_intervals(
            @ForAll @IntRange(max = 50) int one,
            @ForAll @IntRange(max = 50) int two,
            @ForAll @IntRange(min = 1, max = 50) int more) {
        int ofOne = one + more;
        int ofTwo = two + 2 * more;
        var first = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(ofOne, one, 0.05);
        var second = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(ofTwo, two, 0.05);
        double p = (double) one / ofOne;
        double q = (double) two / ofTwo;
        var interval = Gap.between(Proportion.of(one, ofOne), Proportion.of(two, ofTwo), Confidence.USUAL)
                .interval()
                .orElseThrow();
        double down = Math.sqrt(Math.pow(p - first.getLowerBound(), 2) + Math.pow(second.getUpperBound() - q, 2));
        double up = Math.sqrt(Math.pow(first.getUpperBound() - p, 2) + Math.pow(q - second.getLowerBound(), 2));
        assertThat(interval.low()).isCloseTo(p - q - down, within(1e-12));
        assertThat(interval.high()).isCloseTo(p - q + up, within(1e-12));
    }

    @Test
    void the_difference_of_two_means_is_that_of_welch_as_r_prints_it() {
        // t.test(extra ~ group, data = sleep)
        var one = numbers(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0).moments();
        var two = numbers(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4).moments();
        var gap = Gap.between(one, two, Confidence.USUAL).orElseThrow();
        assertThat(gap.value()).isCloseTo(0.75 - 2.33, within(1e-12));
        assertThat(gap.interval().orElseThrow().low()).isCloseTo(-3.3654832, within(5e-8));
        assertThat(gap.interval().orElseThrow().high()).isCloseTo(0.2054832, within(5e-8));
    }

    @Test
    void one_person_is_too_few_to_say_how_sure_a_difference_is() {
        var gap = Gap.between(numbers(3).moments(), numbers(1, 2).moments(), Confidence.USUAL)
                .orElseThrow();
        assertThat(gap.value()).isEqualTo(1.5);
        assertThat(gap.interval()).isEmpty();
        assertThat(Gap.between(Distribution.EMPTY.moments(), numbers(1, 2).moments(), Confidence.USUAL))
                .isEmpty();
        assertThat(Gap.between(numbers(1, 1).moments(), numbers(2, 2).moments(), Confidence.USUAL)
                        .orElseThrow()
                        .interval())
                .isEmpty();
    }

    @Test
    void the_ratio_of_two_shares_is_even_on_the_logarithm() {
        var gap = Gap.ratio(Proportion.of(60, 100), Proportion.of(40, 100), Confidence.USUAL)
                .orElseThrow();
        var interval = gap.interval().orElseThrow();
        double error = Math.sqrt(1 / 60.0 - 1 / 100.0 + 1 / 40.0 - 1 / 100.0);
        assertThat(gap.value()).isCloseTo(1.5, within(1e-12));
        assertThat(Math.log(interval.low())).isCloseTo(Math.log(1.5) - Confidence.USUAL.z() * error, within(1e-12));
        assertThat(interval.low() * interval.high()).isCloseTo(2.25, within(1e-12));
    }

    @Test
    void there_is_no_ratio_to_nobody() {
        assertThat(Gap.ratio(Proportion.of(3, 10), Proportion.of(0, 10), Confidence.USUAL))
                .isEmpty();
    }
}
