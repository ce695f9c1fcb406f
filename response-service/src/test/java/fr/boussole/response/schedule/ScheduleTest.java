package fr.boussole.response.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.response.Paths;
import fr.boussole.response.pathway.Pathway;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void a_window_is_counted_from_the_target_and_holds_both_its_ends() {
        Due due = due("P6M", "-P45D", "P45D", LocalDate.of(2026, 3, 2));

        assertThat(due)
                .isEqualTo(new Due(
                        "after",
                        LocalDate.of(2026, 9, 2),
                        LocalDate.of(2026, 7, 19),
                        LocalDate.of(2026, 10, 17),
                        LocalDate.of(2026, 9, 2),
                        LocalDate.of(2026, 10, 17)));
    }

    @Test
    void six_months_after_the_end_of_august_is_the_end_of_february() {
        assertThat(due("P6M", "P0D", "P0D", LocalDate.of(2025, 8, 31)).target()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void six_months_after_the_end_of_august_is_the_29th_in_a_leap_year() {
        assertThat(due("P6M", "P0D", "P0D", LocalDate.of(2027, 8, 31)).target()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void a_year_after_a_leap_day_is_the_28th() {
        assertThat(due("P1Y", "P0D", "P0D", LocalDate.of(2028, 2, 29)).target()).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    void two_weeks_after_a_change_of_clocks_are_fourteen_days() {
        assertThat(due("P14D", "P0D", "P10W", LocalDate.of(2026, 3, 22)).target())
                .isEqualTo(LocalDate.of(2026, 4, 5));
    }

    @Test
    void a_window_that_would_end_before_it_begins_is_refused() {
        assertThatThrownBy(() -> due("P0D", "P1D", "P0D", LocalDate.of(2026, 3, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("after");
    }

    @Property
    void the_target_lies_in_its_window(@ForAll @IntRange(max = 20_000) int day) {
        Due due = due("P6M", "-P45D", "P45D", LocalDate.of(1990, 1, 1).plusDays(day));

        assertThat(due.target()).isBetween(due.from(), due.to());
    }

    @Test
    void a_step_whose_event_has_no_date_waits() {
        Pathway hip = Paths.hip();

        assertThat(Schedule.of(hip, Map.of("discharge", LocalDate.of(2026, 3, 2))))
                .isEmpty();
        assertThat(Schedule.waiting(hip, Map.of("discharge", LocalDate.of(2026, 3, 2))))
                .hasSize(2);
        assertThat(Schedule.waiting(hip, Map.of("operation", LocalDate.of(2026, 3, 2))))
                .isEmpty();
    }

    private static Due due(String offset, String from, String to, LocalDate anchor) {
        Pathway hip = Paths.hip();
        Pathway oneStep = new Pathway(
                hip.id(),
                hip.version(),
                hip.publishedAt(),
                hip.title(),
                hip.zone(),
                hip.anchors(),
                hip.attributes(),
                List.of(Paths.step("after", "https://boussole.example/q|1", offset, from, to)));
        return Schedule.of(oneStep, Map.of("operation", anchor)).get(0);
    }
}
