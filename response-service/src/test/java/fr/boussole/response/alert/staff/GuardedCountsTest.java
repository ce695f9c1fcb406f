package fr.boussole.response.alert.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.response.alert.staff.GuardedCounts.Count;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class GuardedCountsTest {

    private static final Count FEW = new Count(OptionalLong.empty(), OptionalLong.of(11));
    private static final Count UNTOLD = new Count(OptionalLong.empty(), OptionalLong.empty());

    @Test
    void few_are_not_told_and_none_and_enough_are() {
        assertThat(GuardedCounts.of(new Cases.Counts(10, 0), 11)).isEqualTo(new GuardedCounts(FEW, Count.of(0)));
        assertThat(GuardedCounts.of(new Cases.Counts(30, 10), 11)).isEqualTo(new GuardedCounts(Count.of(30), FEW));
        assertThat(GuardedCounts.of(new Cases.Counts(30, 11), 11))
                .isEqualTo(new GuardedCounts(Count.of(30), Count.of(11)));
    }

    @Test
    void few_are_not_told_by_the_difference_either() {
        assertThat(GuardedCounts.of(new Cases.Counts(30, 29), 11)).isEqualTo(new GuardedCounts(Count.of(30), UNTOLD));
        assertThat(GuardedCounts.of(new Cases.Counts(30, 30), 11))
                .isEqualTo(new GuardedCounts(Count.of(30), Count.of(30)));
    }
}
