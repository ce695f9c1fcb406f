package fr.boussole.survey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.ExactJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictnessTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a misspelt type             | {'linkId': 'a', 'type': 'chioce', 'text': '?'}                                    | /item/0/type       | choice
            no type, choices            | {'linkId': 'a', 'text': '?', 'answerOption': [{'valueString': 'x'}]}              | /item/0/type       | choice
            no type, items              | {'linkId': 'a', 'item': [{'linkId': 'b', 'type': 'date', 'text': '?'}]}           | /item/0/type       | group
            a display without a linkId  | {'type': 'display', 'text': 'Bonjour'}                                            | /item/0/linkId     | display-1
            a linkId that is taken      | {'type': 'group', 'item': [{'linkId': 'group-1', 'type': 'date', 'text': '?'}]}   | /item/0/linkId     | group-2
            hasAnswer of FHIR STU3      | {'linkId': 'q', 'type': 'date', 'text': '?'}, {'linkId': 'a', 'type': 'date', 'text': '?', 'enableWhen': [{'question': 'q', 'hasAnswer': false}]} | /item/1/enableWhen/0/answerBoolean | false
            an answer, no operator      | {'linkId': 'q', 'type': 'string', 'text': '?'}, {'linkId': 'a', 'type': 'date', 'text': '?', 'enableWhen': [{'question': 'q', 'answerString': 'x'}]} | /item/1/enableWhen/0/operator | =
            exists, no answer           | {'linkId': 'q', 'type': 'string', 'text': '?'}, {'linkId': 'a', 'type': 'date', 'text': '?', 'enableWhen': [{'question': 'q', 'operator': 'exists'}]} | /item/1/enableWhen/0/answerBoolean | true
            several conditions          | {'linkId': 'a', 'type': 'date', 'text': '?', 'enableWhen': [{'question': 'q', 'operator': 'exists', 'answerBoolean': true}, {'question': 'q', 'operator': '=', 'answerBoolean': true}]}, {'linkId': 'q', 'type': 'boolean', 'text': '?'} | /item/0/enableBehavior | any
            """)
    void a_lenient_reader_takes_the_guess_that_a_standard_one_refuses(
            String what, String items, String pointer, String kept) {
        JsonNode received = questionnaire(items);
        assertThat(ImportPolicy.judge(received, Strictness.STANDARD)).isInstanceOf(Verdict.Refused.class);
        Verdict verdict = ImportPolicy.judge(received, Strictness.LENIENT);
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        assertThat(((Verdict.Accepted) verdict).questionnaire().at(pointer).asText())
                .isEqualTo(kept);
        assertThat(verdict.remarks()).extracting(Remark::severity).contains(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'type': 'string', 'text': '?'}
            {'linkId': 'a', 'type': 'date'}, {'linkId': 'a', 'type': 'date'}
            {'linkId': 'a', 'type': 'whatever'}
            {'linkId': 'a', 'type': 'date', 'enableWhen': [{'question': 'gone', 'operator': '=', 'answerString': 'x'}]}
            {'linkId': 'a', 'type': 'date', 'modifierExtension': [{'url': 'urn:not'}]}
            """)
    void what_two_readers_would_take_differently_is_refused_even_so(String items) {
        assertThat(ImportPolicy.judge(questionnaire(items), Strictness.LENIENT)).isInstanceOf(Verdict.Refused.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a code that is offered       | {'system': 'urn:s', 'code': 'x'}    | false
            a code that is not           | {'system': 'urn:s', 'code': 'y'}    | true
            a code of no system          | {'code': 'x'}                       | true
            """)
    void a_condition_that_waits_for_a_code_nobody_can_choose_is_said(String what, String coding, boolean said) {
        Verdict verdict = ImportPolicy.judge(questionnaire("""
                {'linkId': 'a', 'type': 'choice', 'text': '?', 'answerOption': [{'valueCoding': {'system': 'urn:s', 'code': 'x'}}]},
                {'linkId': 'b', 'type': 'date', 'text': '?', 'enableWhen': [
                   {'question': 'a', 'operator': '=', 'answerCoding': %s}]}
                """.formatted(coding)));
        assertThat(verdict.remarks().stream().anyMatch(remark -> remark.rule().equals("conditions-can-be-met")))
                .isEqualTo(said);
    }

    @Test
    void strictness_is_known_by_its_word() {
        assertThat(Strictness.ofCode("lenient")).contains(Strictness.LENIENT);
        assertThat(Strictness.ofCode("LENIENT")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1e999999999", "-1E-101", "1e101", "0.1e-100"})
    void a_number_without_bounds_is_refused_before_anybody_writes_it_out(String number) {
        ObjectNode received =
                (ObjectNode) ExactJson.read("{\"resourceType\": \"Questionnaire\", \"a\": [[" + number + "]]}");
        assertThat(ImportPolicy.judge(received).remarks())
                .extracting(Remark::rule)
                .containsExactly("numbers-are-bounded");
    }

    @Test
    void what_is_hidden_from_patients_need_not_be_worded_nor_offer_choices() {
        String items = """
                {'linkId': 'g', 'type': 'group',
                 'extension': [{'url': 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', 'valueBoolean': true}],
                 'item': [{'linkId': 'a', 'type': 'choice'}]}
                """;
        assertThat(ImportPolicy.judge(questionnaire(items)).remarks())
                .extracting(Remark::rule)
                .doesNotContain("questions-are-worded", "choices-can-be-told");
        assertThat(ImportPolicy.judge(questionnaire("{'linkId': 'a', 'type': 'choice'}"))
                        .remarks())
                .filteredOn(Remark::isOpen)
                .extracting(Remark::rule)
                .contains("choices-can-be-told");
    }

    private static JsonNode questionnaire(String items) {
        return ExactJson.read("{\"resourceType\": \"Questionnaire\", \"item\": [" + items.replace('\'', '"') + "]}");
    }
}
