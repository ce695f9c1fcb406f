package fr.boussole.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FunnelTest {
    @Test
    void the_limits_of_a_mean_narrow_with_the_square_root_of_the_people() {
        var funnel = new Funnel.OfMeans(20, 10);
        var limits = funnel.limits(100, Confidence.USUAL);
        assertThat(limits.low()).isCloseTo(18.040036, within(1e-6));
        assertThat(limits.high()).isCloseTo(21.959964, within(1e-6));
        assertThat(funnel.limits(400, Confidence.USUAL).high()).isCloseTo(20.979982, within(1e-6));
    }

    @Test
    void the_limits_of_a_share_are_even_on_the_arcsine_scale() {
        var limits = new Funnel.OfShares(0.8).limits(50, Confidence.STRICT);
        double centre = Math.asin(Math.sqrt(0.8));
        assertThat(centre - Math.asin(Math.sqrt(limits.low()))).isCloseTo(3.090232 / (2 * Math.sqrt(50)), within(1e-6));
        assertThat(Math.asin(Math.sqrt(limits.high())) - centre)
                .isCloseTo(3.090232 / (2 * Math.sqrt(50)), within(1e-6));
    }

    @Test
    void the_limits_of_a_share_stay_within_nothing_and_everything() {
        var limits = new Funnel.OfShares(0.98).limits(2, Confidence.STRICT);
        assertThat(limits.high()).isEqualTo(1);
        assertThat(new Funnel.OfShares(0.01).limits(2, Confidence.STRICT).low()).isZero();
    }

    @Test
    void the_limits_of_a_ratio_are_even_on_the_square_root_and_never_negative() {
        var limits = new Funnel.OfRatios(1).limits(25, Confidence.USUAL);
        assertThat(1 - Math.sqrt(limits.low())).isCloseTo(1.959964 / 10, within(1e-6));
        assertThat(Math.sqrt(limits.high()) - 1).isCloseTo(1.959964 / 10, within(1e-6));
        assertThat(new Funnel.OfRatios(1).limits(0.5, Confidence.STRICT).low()).isZero();
    }

    @Test
    void a_value_on_a_limit_is_as_many_standard_errors_away() {
        for (var funnel : new Funnel[] {new Funnel.OfMeans(20, 10), new Funnel.OfShares(0.6), new Funnel.OfRatios(1)}) {
            var limits = funnel.limits(40, Confidence.STRICT);
            assertThat(funnel.z(40, limits.high())).isCloseTo(Confidence.STRICT.z(), within(1e-9));
            assertThat(funnel.z(40, limits.low())).isCloseTo(-Confidence.STRICT.z(), within(1e-9));
        }
    }

    @Test
    void nobody_has_no_limits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Funnel.OfMeans(20, 10).limits(0, Confidence.USUAL));
    }
}
