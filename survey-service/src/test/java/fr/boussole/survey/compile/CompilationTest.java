package fr.boussole.survey.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.EnableBehavior;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Operator;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.policy.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompilationTest {
    private static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";

    @Test
    void the_form_has_the_name_and_the_languages_of_the_questionnaire() {
        FormDefinition form = compiled("""
                        {"resourceType": "Questionnaire", "url": "u", "language": "fr", "title": "Genou",
                         "_title": {"extension": [{"url": "%stranslation", "extension": [
                            {"url": "lang", "valueCode": "en"}, {"url": "content", "valueString": "Knee"}]}]},
                         "item": []}
                        """.formatted(HL7)).form();
        assertThat(form.canonical()).hasToString("u|1");
        assertThat(form.title().in("en")).isEqualTo("Knee");
        assertThat(form.title().in("fr")).isEqualTo("Genou");
        assertThat(form.languages()).containsExactly("fr", "en");
    }

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void every_type_is_compiled(ItemType type) {
        assertThat(item("{'linkId': 'a', 'type': '" + type.code() + "'}").type())
                .isEqualTo(type);
    }

    @Test
    void choices_have_their_words_weights_and_exclusion() {
        Item item = item("""
                {'linkId': 'a', 'type': 'choice', 'answerOption': [
                  {'valueCoding': {'system': 's', 'code': '1', 'display': 'Un',
                     '_display': {'extension': [{'url': '%1$stranslation', 'extension': [
                        {'url': 'lang', 'valueCode': 'en'}, {'url': 'content', 'valueString': 'One'}]}]}},
                   'extension': [{'url': '%1$sordinalValue', 'valueDecimal': 0.50}]},
                  {'valueCoding': {'system': 's', 'code': '9', 'display': 'Aucun',
                     'extension': [{'url': '%1$sitemWeight', 'valueDecimal': 3}]},
                   'extension': [{'url': '%1$squestionnaire-optionExclusive', 'valueBoolean': true}], 'initialSelected': true}]}
                """.formatted(HL7));
        assertThat(item.options().get(0).text().in("en")).isEqualTo("One");
        assertThat(item.options().get(0).weight()).contains(new BigDecimal("0.50"));
        assertThat(item.options().get(1).weight()).contains(BigDecimal.valueOf(3));
        assertThat(item.options().get(1).exclusive()).isTrue();
        assertThat(item.initial()).containsExactly(new AnswerValue.Coding("s", "9", "Aucun"));
    }

    @Test
    void choices_without_codes_are_told_apart_by_their_words() {
        Item item = item("{'linkId': 'a', 'type': 'choice', 'answerOption': ["
                + "{'valueCoding': {'display': 'Oui'}}, {'valueCoding': {'display': 'Non'}}]}");
        assertThat(item.options().get(0).value().sameAs(item.options().get(1).value()))
                .isFalse();
    }

    @Test
    void choices_of_a_contained_value_set_are_its_concepts() {
        Compiled compiled = compiled("""
                {"resourceType": "Questionnaire", "url": "u", "contained": [
                   {"resourceType": "ValueSet", "id": "listed", "compose": {"include": [{"system": "s", "concept": [
                      {"code": "1", "display": "Un", "designation": [{"language": "en", "value": "One"}]}]}]}},
                   {"resourceType": "ValueSet", "id": "expanded", "expansion": {"contains": [
                      {"system": "s", "code": "top", "abstract": true, "contains": [{"system": "s", "code": "2", "display": "Deux"}]}]}}],
                 "item": [{"linkId": "a", "type": "choice", "answerValueSet": "#listed"},
                          {"linkId": "b", "type": "choice", "answerValueSet": "#expanded"},
                          {"linkId": "c", "type": "choice", "answerValueSet": "http://elsewhere"}]}
                """);
        FormDefinition form = compiled.form();
        assertThat(form.item("a").orElseThrow().options().get(0).text().in("en"))
                .isEqualTo("One");
        assertThat(form.item("b").orElseThrow().options())
                .extracting(one -> one.value().key())
                .containsExactly("2");
        assertThat(form.item("c").orElseThrow().options()).isEmpty();
        assertThat(compiled.remarks())
                .extracting(Remark::severity, Remark::place)
                .containsExactly(tuple(Severity.OPEN, "Questionnaire.item[2].answerValueSet"));
    }

    @Test
    void conditions_keep_their_operator_value_and_behaviour() {
        FormDefinition form = compiled("""
                        {"resourceType": "Questionnaire", "url": "u", "item": [
                          {"linkId": "a", "type": "integer"},
                          {"linkId": "b", "type": "string", "enableBehavior": "any", "enableWhen": [
                             {"question": "a", "operator": ">=", "answerInteger": 3},
                             {"question": "a", "operator": "exists", "answerBoolean": false}]}]}
                        """).form();
        Item item = form.item("b").orElseThrow();
        assertThat(item.enableBehavior()).isEqualTo(EnableBehavior.ANY);
        assertThat(item.enableWhen())
                .extracting(one -> one.operator())
                .containsExactly(Operator.GREATER_OR_EQUAL, Operator.EXISTS);
        assertThat(item.enableWhen().get(0).answer()).isEqualTo(new AnswerValue.Int(3));
    }

    @Test
    void bounds_units_and_controls_are_compiled() {
        Item item = item("""
                {'linkId': 'a', 'type': 'quantity', 'maxLength': 9, 'extension': [
                  {'url': '%1$sminValue', 'valueDecimal': 1.50}, {'url': '%1$smaxValue', 'valueInteger': 4},
                  {'url': '%1$smaxDecimalPlaces', 'valueInteger': 2}, {'url': '%1$sminLength', 'valueInteger': 1},
                  {'url': '%1$squestionnaire-minOccurs', 'valueInteger': 1}, {'url': '%1$squestionnaire-maxOccurs', 'valueInteger': 3},
                  {'url': '%1$smaxSize', 'valueDecimal': 5000}, {'url': '%1$sregex', 'valueString': '[0-9]+'},
                  {'url': '%1$squestionnaire-unitOption', 'valueCoding': {'system': 'http://unitsofmeasure.org', 'code': 'kg'}},
                  {'url': '%1$squestionnaire-itemControl', 'valueCodeableConcept': {'coding': [{'code': 'slider'}]}},
                  {'url': '%1$squestionnaire-hidden', 'valueBoolean': true}]}
                """.formatted(HL7));
        assertThat(item.bounds().min()).contains(new AnswerValue.Dec(new BigDecimal("1.50")));
        assertThat(item.bounds().max()).contains(new AnswerValue.Int(4));
        assertThat(item.bounds().maxDecimalPlaces()).contains(2);
        assertThat(item.bounds().minLength()).contains(1);
        assertThat(item.bounds().maxLength()).contains(9);
        assertThat(item.bounds().minOccurs()).contains(1);
        assertThat(item.bounds().maxOccurs()).contains(3);
        assertThat(item.bounds().maxSize()).contains(5000L);
        assertThat(item.bounds().regex()).contains("[0-9]+");
        assertThat(item.units()).extracting(AnswerValue.Coding::code).containsExactly("kg");
        assertThat(item.control()).isEqualTo("slider");
        assertThat(item.hidden()).isTrue();
    }

    @Test
    void a_help_text_belongs_to_its_question() {
        Item item = item("""
                {'linkId': 'a', 'type': 'integer', 'text': 'Combien ?', 'item': [{'linkId': 'h', 'type': 'display', 'text': 'Sans arrondir.',
                   'extension': [{'url': '%squestionnaire-itemControl', 'valueCodeableConcept': {'coding': [{'code': 'help'}]}}]}]}
                """.formatted(HL7));
        assertThat(item.help().in("fr")).isEqualTo("Sans arrondir.");
        assertThat(item.items()).singleElement().matches(Item::hidden);
    }

    @Test
    void a_calculated_item_is_shown_and_not_asked() {
        Compiled compiled = compiled("""
                {"resourceType": "Questionnaire", "url": "u", "item": [{"linkId": "a", "type": "decimal", "required": true,
                  "extension": [{"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
                                 "valueExpression": {"language": "text/fhirpath", "expression": "1"}}]}]}
                """);
        Item item = compiled.form().items().get(0);
        assertThat(item.hidden()).isFalse();
        assertThat(item.readOnly()).isTrue();
        assertThat(item.required()).isFalse();
        assertThat(item.expressions().calculated()).isPresent();
        assertThat(compiled.remarks()).isEmpty();
    }

    @Test
    void a_pattern_that_is_none_is_left_out_and_said() {
        Compiled compiled = compiled("""
                {"resourceType": "Questionnaire", "url": "u", "item": [{"linkId": "a", "type": "string",
                  "extension": [{"url": "%sregex", "valueString": "("}]}]}
                """.formatted(HL7));
        assertThat(compiled.form().items().get(0).bounds().regex()).isEqualTo(Optional.empty());
        assertThat(compiled.remarks()).extracting(Remark::rule).containsExactly("limits");
    }

    @Test
    void a_display_that_holds_items_is_a_group() {
        Item item = item("{'linkId': 'a', 'type': 'display', 'item': [{'linkId': 'b', 'type': 'date'}]}");
        assertThat(item.type()).isEqualTo(ItemType.GROUP);
        assertThat(item.items()).hasSize(1);
    }

    private static Item item(String item) {
        String questionnaire = "{\"resourceType\": \"Questionnaire\", \"url\": \"u\", \"language\": \"fr\", \"item\": ["
                + item.replace('\'', '"') + "]}";
        FormDefinition form = compiled(questionnaire).form();
        assertThat(FormJson.read(FormJson.write(form))).isEqualTo(form);
        return List.copyOf(form.items()).get(0);
    }

    private static Compiled compiled(String questionnaire) {
        return Compilation.of((ObjectNode) ExactJson.read(questionnaire));
    }
}
