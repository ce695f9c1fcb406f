package fr.boussole.survey.fhirpath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.compile.Compilation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HAPI does not have, or does otherwise than the specification says. */
class FunctionsTest {
    private static final FormDefinition FORM =
            Compilation.of((ObjectNode) ExactJson.read("""
            {"resourceType": "Questionnaire", "url": "https://boussole.example/functions", "version": "1", "item": [
              {"linkId": "c", "type": "choice", "repeats": true, "answerOption": [
                {"valueCoding": {"code": "x"}, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 3}]},
                {"valueCoding": {"code": "y"}, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/itemWeight", "valueDecimal": 4}]},
                {"valueCoding": {"code": "z"}}]}]}
            """)).form();

    private static final JsonNode RESPONSE = ExactJson.read("""
            {"resourceType": "QuestionnaireResponse", "status": "completed", "authored": "2026-03-29T00:30:00+01:00", "item": [
              {"linkId": "c", "answer": [{"valueCoding": {"code": "x"}}, {"valueCoding": {"code": "y"}}, {"valueCoding": {"code": "z"}}]}]}
            """);

    @ParameterizedTest
    @CsvFileSource(
            resources = "/fhirpath/functions.csv",
            delimiterString = "=>",
            quoteCharacter = '^',
            numLinesToSkip = 1)
    void an_expression_comes_to(String expression, String expected) {
        assertThat(String.join(
                        ", ", OurFhirPath.evaluate(expression, FORM, RESPONSE).orElse(List.of())))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "repeat($this & 'a')",
                "(1 | 2).repeat($this + 1)",
                "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.matches('^(a|aa)+\\\\1b$')",
                "(1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9).aggregate($total.combine($total).combine($total).combine($total),"
                        + " 1)",
                "'aaaaaaaaaa'.toChars().aggregate($total.replace('a', 'aaaaaaaaaaaaaaaaaaaa'), 'a')",
                "'a'.replaceMatches('(', 'b')",
                "item.answer.value + 1",
                "item.answer.value.code > 1",
                "%nobody"
            })
    void what_never_ends_grows_or_makes_no_sense_fails(String expression) {
        assertThat(OurFhirPath.evaluate(expression, FORM, RESPONSE)).isEmpty();
    }
}
