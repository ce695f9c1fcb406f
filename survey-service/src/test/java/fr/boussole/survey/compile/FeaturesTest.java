package fr.boussole.survey.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.policy.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a questionnaire brings beside its questions: used, or said. */
class FeaturesTest {
    private static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";
    private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

    @Test
    void an_unknown_extension_is_said_once_with_the_number_of_its_places() {
        Compiled compiled = compiled("""
                {'linkId': 'a', 'type': 'date', 'text': '?', 'extension': [{'url': 'urn:odd', 'valueString': 'x'}],
                 '_text': {'extension': [{'url': 'urn:odd', 'valueString': 'y'}]}},
                {'linkId': 'b', 'type': 'choice', 'answerOption': [
                   {'valueCoding': {'code': 'c', 'extension': [{'url': 'urn:odd', 'valueInteger': 1}]}}]}
                """);
        assertThat(compiled.remarks())
                .extracting(Remark::severity, Remark::rule, Remark::place, Remark::saying)
                .containsExactly(tuple(
                        Severity.INFORMATION,
                        "extensions",
                        "Questionnaire.item[0].extension[0]",
                        "The extension “urn:odd” is not known here: it is kept and not used (3 places)."));
    }

    @ParameterizedTest(name = "{0}{1}")
    @CsvSource({
        "sdc, itemMedia, WARNING",
        "sdc, subQuestionnaire, WARNING",
        "hl7, questionnaire-supportLink, WARNING",
        "hl7, questionnaire-usageMode, WARNING",
        "hl7, questionnaire-referenceResource, WARNING",
        "hl7, questionnaire-sliderStepValue, WARNING",
        "hl7, questionnaire-choiceOrientation, INFORMATION",
        "hl7, preferredTerminologyServer, INFORMATION",
        "sdc, observationExtract, INFORMATION"
    })
    void a_known_extension_that_is_not_used_is_said(String base, String name, Severity severity) {
        String url = (base.equals("sdc") ? SDC : HL7) + name;
        Compiled compiled = compiled("{'linkId': 'a', 'type': 'date', 'text': '?', 'extension': [{'url': '" + url
                + "', 'valueString': 'x'}]}");
        assertThat(compiled.remarks())
                .extracting(Remark::severity, Remark::rule)
                .containsExactly(tuple(severity, "extensions"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            translation
            ordinalValue
            itemWeight
            questionnaire-hidden
            questionnaire-unit
            questionnaire-unitOption
            minValue
            maxValue
            maxDecimalPlaces
            minLength
            regex
            entryFormat
            questionnaire-minOccurs
            questionnaire-maxOccurs
            questionnaire-optionExclusive
            questionnaire-optionPrefix
            questionnaire-displayCategory
            mimeType
            """)
    void what_is_used_makes_no_noise(String name) {
        assertThat(compiled("{'linkId': 'a', 'type': 'string', 'text': '?', 'extension': [{'url': '" + HL7 + name
                                + "'}]}")
                        .remarks())
                .isEmpty();
    }

    @Test
    void controls_that_are_not_followed_and_files_that_no_page_takes_are_said() {
        Compiled compiled = compiled("""
                {'linkId': 'a', 'type': 'integer', 'text': '?', 'extension': [%s]},
                {'linkId': 'b', 'type': 'group', 'extension': [%s], 'item': [{'linkId': 'c', 'type': 'attachment', 'text': '?'}]}
                """.formatted(control("slider"), control("tab-container")));
        assertThat(compiled.remarks())
                .extracting(Remark::rule, Remark::place)
                .containsExactly(
                        tuple("controls", "Questionnaire.item[0].extension"),
                        tuple("controls", "Questionnaire.item[1].extension"),
                        tuple("entries", "Questionnaire.item[1].item[0].type"));
    }

    @Test
    void a_text_under_a_question_is_said_with_it() {
        Item question = item("""
                {'linkId': 'a', 'type': 'integer', 'text': 'Poids ?',
                 'extension': [{'url': '%sentryFormat', 'valueString': '00,0'}], 'item': [
                   {'linkId': 'a.1', 'type': 'display', 'text': 'À jeun.', 'extension': [%s]},
                   {'linkId': 'a.2', 'type': 'display', 'text': 'lourd', 'extension': [%s]}]}
                """.formatted(HL7, control("help"), control("upper")));
        assertThat(question.help().in("fr")).isEqualTo("À jeun. 00,0");
        assertThat(question.items()).extracting(Item::hidden).containsExactly(true, false);
    }

    @Test
    void words_that_fly_over_a_question_without_words_are_its_words() {
        Item question = item("""
                {'linkId': 'a', 'type': 'integer', 'item': [
                   {'linkId': 'a.1', 'type': 'display', 'text': 'Poids ?', 'extension': [%s]}]}
                """.formatted(control("flyover")));
        assertThat(question.text().in("fr")).isEqualTo("Poids ?");
        assertThat(question.help().isEmpty()).isTrue();
    }

    @Test
    void help_in_a_group_stays_where_a_patient_reads_it() {
        Item group = item("""
                {'linkId': 'g', 'type': 'group', 'text': 'Sommeil', 'item': [
                   {'linkId': 'h', 'type': 'display', 'text': 'Pensez à la semaine passée.', 'extension': [%s]}]}
                """.formatted(control("help")));
        assertThat(group.items().get(0).hidden()).isFalse();
        assertThat(group.help().isEmpty()).isTrue();
    }

    @Test
    void kinds_of_file_bounds_of_quantities_and_prefixes_of_choices_are_compiled() {
        assertThat(item("{'linkId': 'a', 'type': 'attachment', 'text': '?', 'extension': [{'url': '" + HL7
                                + "mimeType', 'valueCode': 'image/*'}]}")
                        .bounds()
                        .mimeTypes())
                .containsExactly("image/*");
        assertThat(item("{'linkId': 'a', 'type': 'quantity', 'text': '?', 'extension': [{'url': '" + SDC
                                + "minQuantity', 'valueQuantity': {'value': 1.50, 'code': 'kg'}}]}")
                        .bounds()
                        .min())
                .get()
                .isInstanceOf(AnswerValue.Quantity.class);
        Item choice =
                item("{'linkId': 'a', 'type': 'choice', 'text': '?', 'answerOption': [{'valueCoding': {'code': 'x',"
                        + " 'display': 'Peu'}, 'extension': [{'url': '" + HL7
                        + "questionnaire-optionPrefix', 'valueString': 'A.'}]}]}");
        assertThat(choice.options().get(0).text().in("fr")).isEqualTo("A. Peu");
    }

    @Test
    void units_of_a_value_set_are_the_units() {
        Item quantity = Compilation.of((ObjectNode) ExactJson.read(("""
                {'resourceType': 'Questionnaire', 'contained': [{'resourceType': 'ValueSet', 'id': 'u', 'compose': {'include': [
                   {'system': 'http://unitsofmeasure.org', 'concept': [{'code': 'kg'}, {'code': 'g'}]}]}}],
                 'item': [{'linkId': 'a', 'type': 'quantity', 'text': '?', 'extension': [
                   {'url': '%squestionnaire-unitValueSet', 'valueCanonical': '#u'}]}]}
                """.formatted(HL7)).replace('\'', '"')))
                .form()
                .item("a")
                .orElseThrow();
        assertThat(quantity.units()).extracting(AnswerValue.Coding::code).containsExactly("kg", "g");
    }

    private static String control(String code) {
        return "{'url': '" + HL7 + "questionnaire-itemControl', 'valueCodeableConcept': {'coding': [{'code': '" + code
                + "'}]}}";
    }

    private static Item item(String json) {
        return compiled(json).form().items().get(0);
    }

    private static Compiled compiled(String items) {
        return Compilation.of((ObjectNode) ExactJson.read(
                ("{'resourceType': 'Questionnaire', 'language': 'fr', 'item': [" + items + "]}").replace('\'', '"')));
    }
}
