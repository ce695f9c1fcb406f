package fr.boussole.response.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysOffTest {

    /** From the tables of the Astronomical Applications Department of the U.S. Naval Observatory. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1943-04-25", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2018-04-01",
                "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2038-04-25"
            })
    void easter_falls_where_the_tables_say(LocalDate sunday) {
        assertThat(DaysOff.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void days_off_are_weekly_yearly_or_counted_from_easter() {
        DaysOff france = new DaysOff(Set.of(DayOfWeek.SUNDAY), Set.of(MonthDay.of(7, 14)), Set.of(1, 39, 50));

        assertThat(france.contains(LocalDate.of(2026, 4, 5))).isTrue();
        assertThat(france.contains(LocalDate.of(2026, 4, 6))).isTrue();
        assertThat(france.contains(LocalDate.of(2026, 5, 14))).isTrue();
        assertThat(france.contains(LocalDate.of(2026, 5, 25))).isTrue();
        assertThat(france.contains(LocalDate.of(2026, 7, 14))).isTrue();
        assertThat(france.contains(LocalDate.of(2026, 7, 15))).isFalse();
    }
}
