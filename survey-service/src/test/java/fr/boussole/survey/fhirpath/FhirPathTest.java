package fr.boussole.survey.fhirpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.boussole.form.expression.Expression;
import fr.boussole.form.expression.Expression.Variable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FhirPathTest {
    static Stream<String> hostile() {
        return Stream.of(
                "a".repeat(100_000),
                "(".repeat(10_000) + "1" + ")".repeat(10_000),
                "a" + "[0]".repeat(3_000),
                "a" + ".a".repeat(4_900),
                "1" + "+1".repeat(4_900),
                "-".repeat(9_000) + "1",
                "iif(true, ".repeat(900) + "1" + ")".repeat(900),
                "/*" + "*".repeat(9_000),
                "'" + "a".repeat(9_000),
                "a.where(".repeat(1_000),
                "%",
                "@",
                "%`",
                "1 +",
                "a * -b",
                "@2018-13-45",
                "\u0000",
                "");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_text_is_told_to_be_unusable(String text) {
        assertThat(FhirPath.read(text)).isInstanceOf(Reading.Unusable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a memberOf 'x'", "a.memberOf('x')", "a.resolve()", "a.conformsTo('x')", "a.unheardOf()"})
    void what_needs_a_server_is_told_to_be_unusable(String text) {
        assertThat(FhirPath.read(text)).isInstanceOf(Reading.Unusable.class);
    }

    @Test
    void parentheses_inside_quotes_do_not_count() {
        assertThatCode(() -> FhirPath.read("'" + "(".repeat(200) + "' & `" + "[".repeat(200) + "`"))
                .doesNotThrowAnyException();
        assertThat(FhirPath.read("'" + "(".repeat(200) + "'")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void a_negative_number_after_an_operator_is_not_lost() {
        assertThat(FhirPath.read("a * -1.5 + 2 = '- -1'")).isEqualTo(FhirPath.read("a * (-1.5) + 2 = '- -1'"));
        assertThat(FhirPath.read("2 = -1")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void a_path_from_the_response_starts_at_its_root_wherever_it_stands() {
        Expression expression = ((Reading.Read) FhirPath.read("QuestionnaireResponse.item.linkId")).expression();
        assertThat(expression.all()).contains(new Variable("resource"));
    }
}
