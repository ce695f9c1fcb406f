package fr.boussole.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignTestTest {

    @Property
    void it_counts_every_way_in_which_people_could_have_changed(
            @ForAll @IntRange(max = 6) int improved, @ForAll @IntRange(max = 6) int worsened) {
        int changed = improved + worsened;
        long asUneven = 0;
        for (int way = 0; way < 1 << changed; way++) {
            int better = Integer.bitCount(way);
            asUneven += Math.abs(2 * better - changed) >= Math.abs(improved - worsened) ? 1 : 0;
        }
        assertThat(new SignTest(improved, worsened).probability())
                .isCloseTo((double) asUneven / (1 << changed), within(1e-12));
    }

    @Test
    void nobody_changed_shows_nothing() {
        assertThat(new SignTest(0, 0).probability()).isEqualTo(1);
    }

    @Test
    void fewer_than_nobody_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SignTest(-1, 3));
    }
}
