package fr.boussole.survey.page.publish;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.pages.question.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,25; 0; 312 patients; true",
                "-1.5; −2; 312 patients; true",
                "0; 3; 312 patients; false",
                "1; ; 312 patients; false",
                "un; 0; 312 patients; false",
                "1; 0; ; false",
                "1e9; 0; 312 patients; false"
            })
    void a_conversion_needs_a_factor_a_constant_and_a_source(
            String slope, String intercept, String source, boolean complete) {
        Fields written = Fields.blank()
                .with("slope.walking", or(slope))
                .with("intercept.walking", or(intercept))
                .with("source.walking", or(source));

        assertThat(new Statements(written).isBridged("walking")).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0;1 / 1;2,5 / 2;4 | true",
                "0\t1 / 1 = 2 / 2 → 4 / 3 4 | true",
                "0;1 / 0,0;2 | false",
                "0;1;2 | false",
                "0 | false",
                "zéro;1 | false"
            })
    void a_table_of_two_numbers_a_line_takes_the_place_of_a_formula(String lines, boolean complete) {
        Fields written =
                Fields.blank().with("table.walking", lines.replace(" / ", "\n")).with("source.walking", "312 patients");

        assertThat(new Statements(written).isBridged("walking")).isEqualTo(complete);
        assertThat(new Statements(written.with("slope.walking", "2")).isBridged("walking"))
                .as("with a formula beside the table")
                .isFalse();
    }

    @Test
    void nothing_is_confirmed_until_the_box_is_ticked() {
        assertThat(new Statements(Fields.blank()).isConfirmed()).isFalse();
        assertThat(new Statements(Fields.blank().with("confirm", "yes")).isConfirmed())
                .isTrue();
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
