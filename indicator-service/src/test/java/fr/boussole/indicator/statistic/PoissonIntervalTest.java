package fr.boussole.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonIntervalTest {

    @ParameterizedTest
    @CsvSource({"10, 4.795389, 18.39036", "12, 6.200575, 20.96159"})
    void the_exact_interval_is_the_one_that_r_prints(long count, double low, double high) {
        // FSA::poiCI: type = "exact" (epitools::pois.exact) for 10; type = "daly" (the gamma quantiles) for 12, where
        // the
        // root that "exact" searches stops at 6.200603
        var interval = PoissonInterval.EXACT.of(count, Confidence.USUAL);
        assertThat(interval.low()).isCloseTo(low, within(5e-7));
        assertThat(interval.high()).isCloseTo(high, within(5e-6));
    }

    @Property(tries = 200)
    void at_each_end_of_the_exact_interval_what_was_seen_is_just_improbable(
            @ForAll @IntRange(min = 1, max = 2000) int count) {
        var interval = PoissonInterval.EXACT.of(count, Confidence.USUAL);
        assertThat(PoissonDistribution.of(interval.low()).survivalProbability(count - 1))
                .isCloseTo(0.025, within(1e-9));
        assertThat(PoissonDistribution.of(interval.high()).cumulativeProbability(count))
                .isCloseTo(0.025, within(1e-9));
    }

    @Test
    void no_event_may_still_stand_for_some() {
        assertThat(PoissonInterval.EXACT.of(0, Confidence.USUAL).low()).isZero();
        assertThat(PoissonInterval.EXACT.of(0, Confidence.USUAL).high()).isCloseTo(-Math.log(0.025), within(1e-9));
        assertThat(PoissonInterval.BYAR.of(0, Confidence.USUAL).low()).isZero();
    }

    @Test
    void byars_lower_end_for_a_hundred_is_that_of_public_health_england() {
        // byars_lower(100) in the tests of the Python twin of PHEindicatormethods
        assertThat(PoissonInterval.BYAR.of(100, Confidence.USUAL).low()).isCloseTo(81.36210549052788, within(1e-9));
    }

    @Test
    void byars_interval_around_the_middle_is_the_one_that_epitools_prints() {
        // FSA::poiCI(12, type = "byar"), which is epitools::pois.byar
        var interval = PoissonInterval.BYAR_MIDDLE.of(12, Confidence.USUAL);
        assertThat(interval.low()).isCloseTo(6.552977, within(5e-7));
        assertThat(interval.high()).isCloseTo(20.32447, within(5e-6));
    }

    @Property(tries = 200)
    void byars_interval_is_near_the_exact_one(@ForAll @IntRange(min = 10, max = 5000) int count) {
        var byar = PoissonInterval.BYAR.of(count, Confidence.STRICT);
        var exact = PoissonInterval.EXACT.of(count, Confidence.STRICT);
        assertThat(byar.low()).isCloseTo(exact.low(), within(0.1));
        assertThat(byar.high()).isCloseTo(exact.high(), within(0.1));
    }

    @Test
    void a_rate_per_hundred_people_has_the_interval_of_its_events() {
        var rate = Rate.per(100, 7, 350);
        assertThat(rate.value()).isEqualTo(2);
        assertThat(rate.interval(PoissonInterval.EXACT, Confidence.USUAL).high())
                .isCloseTo(14.42268 / 3.5, within(5e-6));
    }

    @Test
    void fewer_than_no_events_and_a_rate_of_nobody_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonInterval.EXACT.of(-1, Confidence.USUAL));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.per(100, 0, 0));
    }
}
