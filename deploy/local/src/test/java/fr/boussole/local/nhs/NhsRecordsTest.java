package fr.boussole.local.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.local.history.ImportRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NhsRecordsTest {

    private final NhsProcedure knee = NhsProcedure.named("knee");
    private final Map<String, String> record = new TreeMap<>();

    NhsRecordsTest() {
        record.putAll(Map.of(
                "Provider Code", "RXY",
                "Procedure", "Knee Replacement",
                "Revision Flag", "1",
                "Year", "2019/20",
                "Age Band", "70 to 79",
                "Gender", "2",
                "Pre-Op Q EQ VAS", "55",
                "Post-Op Q EQ VAS", "999",
                "Knee Replacement OKS Post-Op Q Predicted", "33.1"));
        knee.steps().forEach(step -> step.items()
                .values()
                .forEach(column -> record.put(column.column(), step.step().equals("before") ? "1" : "3")));
    }

    @Test
    void a_record_becomes_one_row_before_and_one_six_months_after() {
        List<ImportRow> rows = rows();

        assertThat(rows).extracting(ImportRow::step).containsExactly("before", "after");
        assertThat(rows).extracting(ImportRow::anchorDate).containsOnly(LocalDate.of(2019, 10, 1));
        assertThat(rows)
                .extracting(ImportRow::answeredAt)
                .containsExactly(Instant.parse("2019-09-17T12:00:00Z"), Instant.parse("2020-04-01T12:00:00Z"));
        assertThat(rows).extracting(ImportRow::organisation).containsOnly("nhs-rxy");
    }

    @Test
    void age_sex_and_attributes_are_coded_as_the_platform_codes_them() {
        ImportRow row = rows().get(0);

        assertThat(row.ageBand()).isEqualTo("70-79");
        assertThat(row.sex()).isEqualTo("F");
        assertThat(row.attributes()).isEqualTo(Map.of("surgery", "revision", "modelled", "yes"));
    }

    @Test
    void a_masked_person_has_no_age_and_no_sex() {
        record.put("Age Band", "*");
        record.put("Gender", "*");

        assertThat(rows().get(0).ageBand()).isEmpty();
        assertThat(rows().get(0).sex()).isEmpty();
    }

    @Test
    void the_open_ended_age_band_stays_open_ended() {
        record.put("Age Band", "90 to 120");

        assertThat(rows().get(0).ageBand()).isEqualTo("90+");
    }

    @Test
    void a_missing_item_and_a_missing_health_mark_are_not_answers() {
        record.put("Knee Replacement Pre-Op Q Stairs", "9");

        assertThat(rows().get(0).answers()).doesNotContainKey("stairs").containsEntry("general-health", "55");
        assertThat(rows().get(1).answers()).doesNotContainKey("general-health").containsEntry("stairs", "3");
    }

    @Test
    void a_step_without_any_answer_gives_no_row() {
        record.replaceAll((column, value) -> column.contains("Post-Op Q") ? "9" : value);
        record.put("Post-Op Q EQ VAS", "999");

        assertThat(rows()).extracting(ImportRow::step).containsExactly("before");
    }

    @Test
    void a_record_without_expected_value_is_not_in_the_adjusted_comparison() {
        record.put("Knee Replacement OKS Post-Op Q Predicted", "");

        assertThat(rows().get(0).attributes()).containsEntry("modelled", "no");
    }

    @Test
    void a_record_of_another_procedure_or_without_provider_does_not_concern_us() {
        record.put("Procedure", "Hip Replacement");
        assertThat(records().concerns(values())).isFalse();

        record.put("Procedure", "Knee Replacement");
        record.put("Provider Code", "*");
        assertThat(records().concerns(values())).isFalse();
    }

    @Test
    void a_missing_optional_column_is_told_and_left_unknown() {
        record.remove("Gender");
        record.remove("Post-Op Q EQ VAS");

        assertThat(columns().absent()).containsExactlyInAnyOrder("Gender", "Post-Op Q EQ VAS");
        assertThat(rows().get(0).sex()).isEmpty();
    }

    @Test
    void a_missing_item_column_is_refused_by_name() {
        record.remove("Knee Replacement Post-Op Q Kneeling");

        assertThatThrownBy(this::columns)
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("Knee Replacement Post-Op Q Kneeling");
    }

    @Test
    void a_year_that_is_none_is_refused() {
        record.put("Year", "last");

        assertThatThrownBy(this::rows).isInstanceOf(UnusableFile.class).hasMessageContaining("last");
    }

    private NhsColumns columns() {
        return NhsColumns.of(new Header(List.copyOf(record.keySet())), knee);
    }

    private NhsRecords records() {
        return new NhsRecords(knee, columns());
    }

    private List<String> values() {
        return List.copyOf(record.values());
    }

    private List<ImportRow> rows() {
        return records().rows(values(), 7);
    }
}
