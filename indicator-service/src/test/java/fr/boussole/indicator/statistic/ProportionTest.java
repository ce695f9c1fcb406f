package fr.boussole.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.junit.jupiter.api.Test;

class ProportionTest {
    private static final double TOLERANCE = 1e-12;

    @Test
    void the_interval_of_eight_in_ten_is_that_of_newcombe() {
        var interval = Proportion.of(8, 10).interval(Confidence.USUAL);
        assertThat(interval.low()).isCloseTo(0.4901625, within(1e-6));
        assertThat(interval.high()).isCloseTo(0.9433178, within(1e-6));
    }

    @Test
    void nobody_in_ten_still_has_an_interval() {
        var interval = Proportion.of(0, 10).interval(Confidence.USUAL);
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isCloseTo(0.2775328, within(1e-6));
    }

    @Test
    void a_share_of_nobody_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.of(0, 0));
    }

    @Property
    void the_interval_is_wilsons(@ForAll @IntRange(max = 500) int count, @ForAll @IntRange(max = 500) int others) {
        int n = count + others + 1;
        var interval = Proportion.of(count, n).interval(Confidence.USUAL);
        var expected = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(n, count, 0.05);
        assertThat(interval.low()).isCloseTo(expected.getLowerBound(), within(TOLERANCE));
        assertThat(interval.high()).isCloseTo(expected.getUpperBound(), within(TOLERANCE));
    }
}
