package fr.boussole.response.imports.row;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.response.Forms;
import fr.boussole.response.Paths;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final List<String> HEADER = List.of(
            "episode",
            "organisation",
            "anchor_date",
            "answered_at",
            "age_band",
            "sex",
            "step",
            "attribute.surgery",
            "night",
            "help",
            "which",
            "health",
            "better");

    private final RowReader reader = new RowReader(
            Paths.hip(), Map.of("before", Forms.walk("1"), "after", Forms.after("1")), columns(HEADER), NOW);

    @Test
    void each_cell_becomes_an_answer_of_its_question_s_type() {
        PastResponse past = good("S-1,unit,2025-10-01,2025-09-12,70-79,F,before,primary,some,true,stick|frame,7,");

        assertThat(past.answers().values("night")).containsExactly(Forms.coding("some"));
        assertThat(past.answers().values("help")).containsExactly(new AnswerValue.Bool(true));
        assertThat(past.answers().values("which")).containsExactly(Forms.coding("stick"), Forms.coding("frame"));
        assertThat(past.answers().values("health")).containsExactly(new AnswerValue.Int(7));
        assertThat(past.answers().status()).contains("completed");
        assertThat(past.admission().attributes()).containsExactly(Map.entry("surgery", "primary"));
    }

    @Test
    void an_answer_stands_in_its_group() {
        PastResponse past = good("S-1,unit,2025-10-01,2025-09-12,70-79,F,before,primary,some,,,,");

        assertThat(past.answers().items()).extracting(item -> item.linkId()).containsExactly("walking");
    }

    @Test
    void a_missing_answer_is_no_fault_even_where_it_is_required() {
        assertThat(good("S-1,unit,2025-10-01,2025-09-12,,,before,,,,,,")
                        .answers()
                        .items())
                .isEmpty();
    }

    @Test
    void a_day_is_noon_where_the_pathway_is_at_home() {
        assertThat(good("S-1,unit,2025-10-01,2025-09-12,,,before,,some,,,,").answeredAt())
                .isEqualTo(Instant.parse("2025-09-12T10:00:00Z"));
        assertThat(good("S-1,unit,2025-10-01,2025-09-12T08:15:00+02:00,,,before,,some,,,,")
                        .answeredAt())
                .isEqualTo(Instant.parse("2025-09-12T06:15:00Z"));
    }

    @Test
    void each_fault_names_its_column() {
        assertThat(bad("S-1,unit,2025-13-01,yesterday,old,X,before,third,often,perhaps,,many,"))
                .extracting(Fault::column)
                .containsExactlyInAnyOrder(
                        "anchor_date",
                        "answered_at",
                        "age_band",
                        "sex",
                        "attribute.surgery",
                        "night",
                        "help",
                        "health");
    }

    @Test
    void no_cell_is_repeated_in_a_reason() {
        assertThat(bad("S-1,unit,2025-10-01,2025-09-12,,,before,,Jeanne Martin,,,,"))
                .allSatisfy(fault -> assertThat(fault.reason()).doesNotContain("Jeanne"));
    }

    @Test
    void an_answer_to_a_question_of_another_step_is_refused() {
        assertThat(bad("S-1,unit,2025-10-01,2025-09-12,,,before,,some,,,,true"))
                .extracting(Fault::column)
                .containsExactly("better");
    }

    @Test
    void an_answer_to_a_question_that_was_switched_off_is_refused() {
        assertThat(bad("S-1,unit,2025-10-01,2025-09-12,,,before,,some,false,stick,,"))
                .extracting(Fault::column)
                .contains("which");
    }

    @Test
    void a_number_out_of_its_range_is_refused() {
        assertThat(bad("S-1,unit,2025-10-01,2025-09-12,,,before,,some,,,11,"))
                .extracting(Fault::column)
                .containsExactly("health");
    }

    @Test
    void an_unknown_step_is_refused() {
        assertThat(bad("S-1,unit,2025-10-01,2025-09-12,,,during,,some,,,,"))
                .extracting(Fault::column)
                .containsExactly("step");
    }

    @Test
    void an_answer_of_the_future_is_refused() {
        assertThat(bad("S-1,unit,2025-10-01,2026-06-02,,,before,,some,,,,"))
                .extracting(Fault::column)
                .containsExactly("answered_at");
    }

    @Test
    void a_row_with_too_few_fields_is_refused() {
        assertThat(bad("S-1,unit,2025-10-01")).extracting(Fault::column).containsExactly("");
    }

    @Test
    void a_header_is_refused_for_every_column_that_does_not_fit() {
        Columns.Reading reading = Columns.of(
                List.of(
                        "episode",
                        "organisation",
                        "anchor_date",
                        "sex",
                        "step",
                        "attribute.ward",
                        "mood",
                        "intro",
                        "sex"),
                Paths.hip(),
                List.of(Forms.walk("1")));

        assertThat(((Columns.Reading.Unusable) reading).faults())
                .extracting(Fault::column)
                .containsExactlyInAnyOrder("answered_at", "age_band", "attribute.ward", "mood", "intro", "sex");
    }

    private PastResponse good(String row) {
        RowReading reading = reader.read(fields(row));
        assertThat(reading).isInstanceOf(RowReading.Good.class);
        return ((RowReading.Good) reading).response();
    }

    private List<Fault> bad(String row) {
        RowReading reading = reader.read(fields(row));
        assertThat(reading).isInstanceOf(RowReading.Bad.class);
        return ((RowReading.Bad) reading).faults();
    }

    private static List<String> fields(String row) {
        return List.of(row.split(",", -1));
    }

    private static Columns columns(List<String> header) {
        Columns.Reading reading = Columns.of(header, Paths.hip(), List.of(Forms.walk("1"), Forms.after("1")));
        return ((Columns.Reading.Usable) reading).columns();
    }
}
