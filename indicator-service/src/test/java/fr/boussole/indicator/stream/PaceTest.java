package fr.boussole.indicator.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long NOW = 1_000_000;
    private static final long TICK = Pace.TICK.toMillis();
    private static final long LONGEST = Pace.LONGEST.toMillis();

    private final Pace pace = new Pace();

    @BeforeEach
    void countNow() {
        assertThat(pace.isTime(NOW, 1)).isTrue();
    }

    @Test
    void one_answer_is_counted_once_nothing_more_is_said() {
        pace.speak();
        assertThat(pace.isTime(NOW + TICK, 1)).isFalse();
        assertThat(pace.isTime(NOW + 2 * TICK, 1)).isTrue();
    }

    @Test
    void a_breath_in_a_flood_is_not_its_end() {
        assertThat(pace.isTime(NOW + TICK, 300)).isFalse();
        assertThat(pace.isTime(NOW + LONGEST - 1, 300)).isFalse();
        assertThat(pace.isTime(NOW + LONGEST, 300)).isTrue();
    }

    @Test
    void whoever_never_falls_silent_is_counted_all_the_same() {
        for (long moment = TICK; moment < LONGEST; moment += TICK) {
            pace.speak();
            assertThat(pace.isTime(NOW + moment, 1)).isFalse();
        }
        pace.speak();
        assertThat(pace.isTime(NOW + LONGEST, 1)).isTrue();
    }

    @Test
    void where_nothing_waits_there_is_nothing_to_count() {
        assertThat(pace.isTime(NOW + 10 * LONGEST, 0)).isFalse();
    }
}
