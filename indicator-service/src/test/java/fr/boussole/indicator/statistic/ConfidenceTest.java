package fr.boussole.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfidenceTest {
    @Test
    void the_two_levels_have_the_quantiles_of_the_methods() {
        assertThat(Confidence.USUAL.z()).isCloseTo(1.959964, within(5e-7));
        assertThat(Confidence.STRICT.z()).isCloseTo(3.090232, within(5e-7));
    }

    @Test
    void students_quantile_is_wider_for_few_people_and_that_of_the_normal_for_many() {
        assertThat(Confidence.USUAL.t(9)).isCloseTo(2.262157, within(5e-7));
        assertThat(Confidence.USUAL.t(10_000_000)).isCloseTo(Confidence.USUAL.z(), within(1e-6));
    }

    @Test
    void certainty_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Confidence(1));
    }
}
