package fr.boussole.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.boussole.form.score.Direction;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final double TOLERANCE = 1e-12;
    private static final Optional<BigDecimal> EIGHT = Optional.of(BigDecimal.valueOf(8));

    private static PairedDistribution pairs(int[]... pairs) {
        var counts = new HashMap<PairedDistribution.Pair, Long>();
        for (var pair : pairs) {
            counts.merge(
                    new PairedDistribution.Pair(BigDecimal.valueOf(pair[0]), BigDecimal.valueOf(pair[1])),
                    1L,
                    Long::sum);
        }
        return new PairedDistribution(counts);
    }

    private static final PairedDistribution FIVE =
            pairs(new int[] {10, 30}, new int[] {20, 28}, new int[] {20, 20}, new int[] {30, 25}, new int[] {20, 42});

    @Test
    void everything_about_five_people_is_what_a_hand_computes() {
        var change = Change.of(FIVE, Direction.HIGHER_IS_BETTER, EIGHT);
        assertThat(change.n()).isEqualTo(5);
        assertThat(change.before().mean()).hasValue(20);
        assertThat(change.after().mean()).hasValue(29);
        assertThat(change.change().mean()).hasValue(9);
        assertThat(change.before().sd().getAsDouble()).isCloseTo(Math.sqrt(50), within(TOLERANCE));
        assertThat(change.change().sd().getAsDouble()).isCloseTo(Math.sqrt(142), within(TOLERANCE));
        assertThat(change.effectSize().getAsDouble()).isCloseTo(9 / Math.sqrt(50), within(TOLERANCE));
        assertThat(change.responseMean().getAsDouble()).isCloseTo(9 / Math.sqrt(142), within(TOLERANCE));
        assertThat(change.improved()).isEqualTo(3);
        assertThat(change.unchanged()).isEqualTo(1);
        assertThat(change.worsened()).isEqualTo(1);
        assertThat(change.responders()).contains(Proportion.of(3, 5));
    }

    @Test
    void a_fall_is_an_improvement_where_lower_is_better() {
        var change = Change.of(FIVE, Direction.LOWER_IS_BETTER, EIGHT);
        assertThat(change.change().mean()).hasValue(-9);
        assertThat(change.improved()).isEqualTo(1);
        assertThat(change.worsened()).isEqualTo(3);
        assertThat(change.responders()).contains(Proportion.of(0, 5));
    }

    @Test
    void without_a_stated_threshold_nobody_is_called_a_responder() {
        assertThat(Change.of(FIVE, Direction.HIGHER_IS_BETTER, Optional.empty()).responders())
                .isEmpty();
    }

    @Test
    void people_who_all_start_alike_have_no_effect_size() {
        var change =
                Change.of(pairs(new int[] {20, 30}, new int[] {20, 34}), Direction.HIGHER_IS_BETTER, Optional.empty());
        assertThat(change.effectSize()).isEmpty();
        assertThat(change.responseMean()).isPresent();
    }

    @Test
    void nobody_paired_is_no_change_at_all() {
        var change = Change.of(new PairedDistribution(Map.of()), Direction.HIGHER_IS_BETTER, EIGHT);
        assertThat(change.n()).isZero();
        assertThat(change.change().mean()).isEmpty();
        assertThat(change.responders()).isEmpty();
    }

    @Test
    void only_the_pairs_that_start_within_the_band_are_kept() {
        assertThat(FIVE.startingWithin(BigDecimal.valueOf(20), BigDecimal.valueOf(29))
                        .before()
                        .n())
                .isEqualTo(3);
    }
}
