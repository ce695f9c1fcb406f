package fr.boussole.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaysTest {

    private final List<String[]> rows = Stays.file(LocalDate.of(2026, 3, 31))
            .lines()
            .map(line -> line.split(";", -1))
            .toList();

    @Test
    void each_row_has_the_cells_of_the_header() {
        assertThat(rows).hasSizeGreaterThan(5).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    }

    @Test
    void the_dates_are_of_the_days_before() {
        assertThat(rows.get(1)[0]).isEqualTo("D-2026-03-31-1");
        assertThat(rows.get(1)[4]).isEqualTo("16/03/2026");
    }

    @Test
    void nobody_who_exists_can_be_reached() {
        assertThat(rows.stream().skip(1)).allSatisfy(row -> {
            assertThat(row[9]).matches("|.+@example\\.org");
            assertThat(row[10]).matches("|06 39 98 \\d\\d \\d\\d|01 99 00 \\d\\d \\d\\d");
        });
    }
}
