package fr.boussole.response.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

    @ParameterizedTest
    @CsvSource({
        "P6M, -P45D, P45D",
        "P0D, -P90D, P0D",
        "P1M10D, P0D, P0D",
        "P1Y, P10D, P1M",
        "-P10D, -P30D, -P2D",
        "P10D, P0D, P3D"
    })
    void of_any_month_there_is_an_event_for_which_its_first_day_is_in_the_window(
            String offset, String from, String to) {
        Timing timing = new Timing(
                false,
                Period.parse(offset),
                Period.parse(from),
                Period.parse(to),
                Optional.empty(),
                Timing.MORNING,
                List.of(),
                Optional.empty());
        for (LocalDate month = LocalDate.of(2024, 1, 1); month.getYear() < 2028; month = month.plusMonths(1)) {
            LocalDate target = timing.target(timing.eventOf(month));
            assertThat(month).isBetween(target.plus(timing.windowFrom()), target.plus(timing.windowTo()));
        }
    }
}
