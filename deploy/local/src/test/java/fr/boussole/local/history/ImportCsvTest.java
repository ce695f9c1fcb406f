package fr.boussole.local.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportCsvTest {

    private final StringWriter written = new StringWriter();

    @Test
    void a_row_has_its_answers_under_their_linkids_and_blanks_where_nothing_was_answered() {
        try (ImportCsv csv = new ImportCsv(written, List.of("surgery"), List.of("pain", "comment"))) {
            csv.write(row(Map.of("surgery", "primary"), Map.of("comment", "fine, thanks")));
        }

        assertThat(written.toString().lines())
                .containsExactly(
                        "episode,organisation,anchor_date,answered_at,age_band,sex,step,attribute.surgery,pain,comment",
                        "e1,o1,2026-01-02,2026-01-03T10:00:00Z,70-79,F,after,primary,,\"fine, thanks\"");
    }

    @Test
    void an_answer_without_a_column_is_refused_rather_than_lost() {
        try (ImportCsv csv = new ImportCsv(written, List.of(), List.of("pain"))) {
            ImportRow row = row(Map.of(), Map.of("stairs", "1"));

            assertThatThrownBy(() -> csv.write(row))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("stairs");
        }
    }

    private static ImportRow row(Map<String, String> attributes, Map<String, String> answers) {
        return new ImportRow(
                "e1",
                "o1",
                LocalDate.of(2026, 1, 2),
                Instant.parse("2026-01-03T10:00:00Z"),
                "70-79",
                "F",
                "after",
                attributes,
                answers);
    }
}
