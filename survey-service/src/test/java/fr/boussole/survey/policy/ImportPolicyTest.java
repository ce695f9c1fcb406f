package fr.boussole.survey.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportPolicyTest {
    private static final String WHOLE = """
            {"resourceType": "Questionnaire", "url": "https://boussole.example/q", "version": "1", "status": "draft", "language": "fr",
             "item": [%s]}
            """;

    @Test
    void a_clear_questionnaire_is_accepted_without_a_remark() {
        Verdict verdict = judge("{'linkId': 'a', 'type': 'boolean', 'text': 'Oui ?'}");
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        assertThat(verdict.remarks()).isEmpty();
    }

    @Test
    void what_is_received_stays_as_it_is() {
        JsonNode received = ExactJson.read(items("{'linkId': 'a', 'type': 'Boolean', 'required': 'true'}"));
        JsonNode before = received.deepCopy();
        ImportPolicy.judge(received);
        assertThat(received).isEqualTo(before);
    }

    @Test
    void a_true_written_as_text_is_mended_and_said() {
        Verdict verdict = judge("{'linkId': 'a', 'type': 'boolean', 'text': '?', 'required': 'true'}");
        assertThat(item(verdict).path("required").isBoolean()).isTrue();
        assertThat(verdict.remarks())
                .containsExactly(new Remark(
                        Severity.INFORMATION,
                        "values-have-their-type",
                        "Questionnaire.item[0].required",
                        "\"true\" was kept as true: true or false, without quotes."));
    }

    @Test
    void a_decimal_written_as_text_keeps_every_digit() {
        Verdict verdict = judge("{'linkId': 'a', 'type': 'decimal', 'text': '?', 'extension': [{"
                + "'url': 'http://hl7.org/fhir/StructureDefinition/maxValue', 'valueDecimal': '1.50'}]}");
        assertThat(item(verdict).at("/extension/0/valueDecimal")).hasToString("1.50");
    }

    @Test
    void a_linkId_written_as_a_number_is_mended() {
        Verdict verdict = judge("{'linkId': 7, 'type': 'boolean', 'text': '?'}");
        assertThat(item(verdict).path("linkId").textValue()).isEqualTo("7");
    }

    @Test
    void a_missing_status_becomes_draft() {
        Verdict verdict = ImportPolicy.judge(ExactJson.read("{\"resourceType\": \"Questionnaire\"}"));
        assertThat(((Verdict.Accepted) verdict).questionnaire().path("status").asText())
                .isEqualTo("draft");
        assertThat(verdict.remarks()).extracting(Remark::rule).contains("status-is-known");
    }

    @Test
    void a_misspelt_linkId_is_read_as_one() {
        Verdict verdict = judge("{'lindId': 'a', 'type': 'boolean', 'text': '?'}");
        assertThat(item(verdict).path("linkId").textValue()).isEqualTo("a");
        assertThat(rules(verdict)).containsExactly("misspelt-link-id");
    }

    @Test
    void options_of_stu3_take_their_new_name() {
        Verdict verdict = judge("{'linkId': 'a', 'type': 'choice', 'text': '?', 'option': [{'valueString': 'Peu'}]}");
        assertThat(item(verdict).at("/answerOption/0/valueString").textValue()).isEqualTo("Peu");
    }

    @Test
    void a_day_compared_as_an_integer_is_read_as_a_day() {
        Verdict verdict = judge("{'linkId': 'a', 'type': 'string', 'text': '?', 'enableWhen': ["
                + "{'question': 'b', 'operator': '=', 'answerInteger': '2022-09'}]},"
                + " {'linkId': 'b', 'type': 'date', 'text': '?'}");
        assertThat(item(verdict).at("/enableWhen/0/answerDate").asText()).isEqualTo("2022-09");
        assertThat(rules(verdict)).containsExactly("answer-under-a-wrong-name");
    }

    @Test
    void an_unknown_extension_and_a_stray_property_stay() {
        Verdict verdict = judge("{'linkId': 'a', 'type': 'boolean', 'text': '?', 'TODO': 'x',"
                + "'extension': [{'url': 'urn:mine', 'valueString': 'y'}]}");
        assertThat(item(verdict).path("TODO").asText()).isEqualTo("x");
        assertThat(item(verdict).at("/extension/0/valueString").asText()).isEqualTo("y");
        assertThat(rules(verdict)).containsExactly("stray-property");
    }

    @Test
    void a_mistyped_condition_is_pointed_at() {
        Verdict verdict = judge("{'linkId': 'a', 'type': 'boolean', 'text': '?', 'enablewhen': []}");
        assertThat(verdict.remarks().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(verdict.remarks().get(0).saying()).contains("enableWhen");
    }

    @Test
    void a_relative_code_system_is_kept_and_said_once() {
        Verdict verdict = judge(
                "{'linkId': 'a', 'type': 'choice', 'text': '?', 'answerOption': ["
                        + "{'valueCoding': {'system': 'mine', 'code': '1'}}, {'valueCoding': {'system': 'mine', 'code': '2'}}]}");
        assertThat(item(verdict).at("/answerOption/0/valueCoding/system").asText())
                .isEqualTo("mine");
        assertThat(rules(verdict)).containsExactly("systems-are-absolute");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no linkId                 | {'type': 'boolean', 'text': '?'}                                                    | link-ids-are-unique        | Questionnaire.item[0].linkId
            a blank linkId            | {'linkId': ' ', 'type': 'boolean', 'text': '?'}                                      | link-ids-are-unique        | Questionnaire.item[0].linkId
            a duplicate linkId        | {'linkId': 'a', 'type': 'boolean'}, {'linkId': 'a', 'type': 'date'}                  | link-ids-are-unique        | Questionnaire.item[1].linkId
            a duplicate below         | {'linkId': 'a', 'type': 'group', 'item': [{'linkId': 'a', 'type': 'date'}]}          | link-ids-are-unique        | Questionnaire.item[0].item[0].linkId
            no type                   | {'linkId': 'a'}                                                                      | item-types-are-known       | Questionnaire.item[0].type
            an unknown type           | {'linkId': 'a', 'type': 'slider'}                                                    | item-types-are-known       | Questionnaire.item[0].type
            a condition on nothing    | {'linkId': 'a', 'type': 'date', 'enableWhen': [{'question': 'z', 'operator': 'exists', 'answerBoolean': true}]} | conditions-have-a-question | Questionnaire.item[0].enableWhen[0].question
            a condition on itself     | {'linkId': 'a', 'type': 'date', 'enableWhen': [{'question': 'a', 'operator': 'exists', 'answerBoolean': true}]} | conditions-have-a-question | Questionnaire.item[0].enableWhen[0].question
            a condition on a group    | {'linkId': 'g', 'type': 'group', 'item': [{'linkId': 'a', 'type': 'date', 'enableWhen': [{'question': 'g', 'operator': 'exists', 'answerBoolean': true}]}]} | conditions-have-a-question | Questionnaire.item[0].item[0].enableWhen[0].question
            an unknown operator       | {'linkId': 'b', 'type': 'integer'}, {'linkId': 'a', 'type': 'date', 'enableWhen': [{'question': 'b', 'operator': '~', 'answerInteger': 1}]} | conditions-have-a-question | Questionnaire.item[1].enableWhen[0].operator
            nothing to compare with   | {'linkId': 'b', 'type': 'integer'}, {'linkId': 'a', 'type': 'date', 'enableWhen': [{'question': 'b', 'operator': '='}]} | conditions-have-a-question | Questionnaire.item[1].enableWhen[0].answer
            a day that is not         | {'linkId': 'b', 'type': 'date'}, {'linkId': 'a', 'type': 'date', 'enableWhen': [{'question': 'b', 'operator': '=', 'answerDate': '2023-02-31'}]} | values-can-be-read | Questionnaire.item[1].enableWhen[0].answerDate
            all or any                | {'linkId': 'b', 'type': 'integer'}, {'linkId': 'a', 'type': 'date', 'enableWhen': [{'question': 'b', 'operator': '=', 'answerInteger': 1}, {'question': 'b', 'operator': '=', 'answerInteger': 2}]} | several-conditions-say-how | Questionnaire.item[1].enableBehavior
            words for a number        | {'linkId': 'a', 'type': 'string', 'maxLength': 'a few'}                              | values-have-their-type     | Questionnaire.item[0].maxLength
            a modifier extension      | {'linkId': 'a', 'type': 'date', 'modifierExtension': [{'url': 'urn:not'}]}           | modifiers-are-understood   | Questionnaire.item[0].modifierExtension[0]
            a choice without a value  | {'linkId': 'a', 'type': 'choice', 'answerOption': [{'text': 'Peu'}]}                 | values-can-be-read         | Questionnaire.item[0].answerOption[0]
            NUL in a text             | {'linkId': 'a', 'type': 'date', 'text': 'a\\u0000'}                                  | text-is-text               | Questionnaire.item[0].text
            an item that is no object | 'a'                                                                                  | lists-are-lists            | Questionnaire.item[0]
            """)
    void what_is_unclear_is_refused_at_its_place(String what, String items, String rule, String place) {
        Verdict verdict = judge(items);
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        assertThat(verdict.remarks().stream().filter(Remark::refuses))
                .extracting(Remark::rule, Remark::place)
                .containsExactly(tuple(rule, place));
    }

    @Test
    void every_fault_is_named_not_only_the_first() {
        Verdict verdict =
                judge("{'type': 'boolean'}, {'linkId': 'a', 'type': 'slider'}, {'linkId': 'a', 'type': 'date'}");
        assertThat(verdict.remarks().stream().filter(Remark::refuses)).hasSize(3);
    }

    @Test
    void another_resource_is_refused() {
        Verdict verdict = ImportPolicy.judge(ExactJson.read("{\"resourceType\": \"Patient\"}"));
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        assertThat(rules(verdict)).containsExactly("is-a-questionnaire");
    }

    @Test
    void rules_that_are_not_known_here_are_refused() {
        Verdict verdict = ImportPolicy.judge(ExactJson.read(
                "{\"resourceType\": \"Questionnaire\", \"implicitRules\": \"urn:rules\", \"status\": \"draft\"}"));
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        assertThat(rules(verdict)).contains("modifiers-are-understood");
    }

    @Test
    void what_is_no_object_is_refused() {
        assertThat(rules(ImportPolicy.judge(ExactJson.read("[1]")))).containsExactly("is-a-questionnaire");
    }

    @Test
    void too_many_items_are_refused() {
        StringBuilder items = new StringBuilder("{'linkId': '0', 'type': 'display'}");
        for (int i = 1; i <= SizeIsBounded.MOST_ITEMS; i++) {
            items.append(", {'linkId': '").append(i).append("', 'type': 'display'}");
        }
        assertThat(rules(judge(items.toString()))).containsExactly("size-is-bounded");
    }

    @Test
    void items_nested_too_deep_are_refused() {
        String items = "{'linkId': '0', 'type': 'date'}";
        for (int i = 1; i <= SizeIsBounded.DEEPEST; i++) {
            items = "{'linkId': '" + i + "', 'type': 'group', 'item': [" + items + "]}";
        }
        assertThat(rules(judge(items))).containsExactly("size-is-bounded");
    }

    private static Verdict judge(String items) {
        return ImportPolicy.judge(ExactJson.read(items(items)));
    }

    private static String items(String items) {
        return WHOLE.formatted(items.replace('\'', '"'));
    }

    private static JsonNode item(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        return ((Verdict.Accepted) verdict).questionnaire().at("/item/0");
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.remarks().stream().map(Remark::rule).toList();
    }
}
