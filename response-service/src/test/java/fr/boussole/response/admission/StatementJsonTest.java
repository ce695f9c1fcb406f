package fr.boussole.response.admission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.json.ExactJson;
import org.junit.jupiter.api.Test;

class StatementJsonTest {

    @Test
    void a_statement_is_read_word_for_word() {
        StatementJson.Shape shape = read("""
                {"establishmentReference": "S-1", "pathway": "hip", "organisation": "u", "anchorDate": "2026-03-02",
                 "ageBand": "70-79", "sex": "F", "attributes": {"surgery": "primary"}}""");

        assertThat(shape.faults()).isEmpty();
        assertThat(shape.statement().attributes()).containsEntry("surgery", "primary");
        assertThat(shape.statement().anchorDate()).isEqualTo("2026-03-02");
    }

    @Test
    void a_name_that_nobody_asked_for_is_a_fault_and_not_kept() {
        assertThat(read("{\"patientName\": \"…\"}").faults())
                .extracting(Reading.Fault::pointer)
                .containsExactly("/patientName");
    }

    @Test
    void what_is_no_text_is_a_fault() {
        assertThat(read("{\"anchorDate\": 20260302, \"attributes\": {\"surgery\": 1}}")
                        .faults())
                .extracting(Reading.Fault::pointer)
                .containsExactly("/anchorDate", "/attributes/surgery");
    }

    @Test
    void what_is_no_object_is_a_fault() {
        assertThat(read("[]").faults()).isNotEmpty();
        assertThat(read("\"x\"").faults()).isNotEmpty();
        assertThat(read("{\"attributes\": []}").faults()).isNotEmpty();
    }

    private static StatementJson.Shape read(String json) {
        return StatementJson.read(ExactJson.read(json));
    }
}
