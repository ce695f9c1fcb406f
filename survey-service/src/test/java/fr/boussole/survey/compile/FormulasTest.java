package fr.boussole.survey.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.Answer;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.calculation.Calculation;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Validation;
import fr.boussole.survey.policy.Remark;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
    private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

    @ParameterizedTest
    @ValueSource(strings = {"calculatedExpression", "enableWhenExpression", "answerExpression"})
    void what_decides_and_cannot_be_computed_leaves_an_open_question(String extension) {
        Compiled compiled = compiled("", said(extension, "%patient.birthDate"));
        assertThat(compiled.remarks()).singleElement().matches(Remark::isOpen);
        assertThat(compiled.remarks().get(0).saying()).contains("%patient");
    }

    @Test
    void an_initial_answer_that_cannot_be_computed_is_only_noted() {
        assertThat(compiled("", said("initialExpression", "%patient.birthDate")).remarks())
                .singleElement()
                .matches(remark -> !remark.isOpen());
    }

    @Test
    void another_language_than_fhirpath_leaves_an_open_question() {
        String cql = said("calculatedExpression", "AgeInYears()").replace("text/fhirpath", "text/cql");
        assertThat(compiled("", cql).remarks()).singleElement().matches(Remark::isOpen);
    }

    @Test
    void a_constraint_that_refuses_and_cannot_be_checked_leaves_an_open_question() {
        assertThat(compiled("", constraint("error")).remarks()).singleElement().matches(Remark::isOpen);
        assertThat(compiled("", constraint("warning")).remarks())
                .singleElement()
                .matches(remark -> !remark.isOpen());
    }

    @Test
    void a_variable_that_is_lost_takes_along_what_uses_it() {
        String variable = "{'url': 'http://hl7.org/fhir/StructureDefinition/variable', 'valueExpression':"
                + " {'name': 'age', 'language': 'application/x-fhir-query', 'expression': 'Patient?_id=1'}}";
        Compiled compiled = compiled(variable, said("calculatedExpression", "%age + 1"));
        assertThat(compiled.remarks()).extracting(Remark::isOpen).containsExactly(false, true);
    }

    @Test
    void of_the_patient_the_gender_is_known() {
        Compiled compiled =
                compiled(launch("patient", "Patient"), said("enableWhenExpression", "%patient.gender = 'female'"));
        assertThat(compiled.remarks()).isEmpty();
        assertThat(compiled.form().asksForGender()).isTrue();
        assertThat(Branching.of(compiled.form(), Answers.empty().withGender(Optional.of("female")))
                        .isEnabled("x"))
                .isTrue();
    }

    @Test
    void a_patient_under_a_name_of_the_authors_own_is_the_patient() {
        assertThat(compiled(launch("person", "Patient"), said("enableWhenExpression", "%person.gender = 'male'"))
                        .remarks())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"patient, birthDate", "patient, name.family", "user, name", "encounter, period.start", "clinic, name"})
    void what_needs_more_than_the_gender_says_so(String name, String path) {
        String type = name.equals("patient") ? "Patient" : "Organization";
        Compiled compiled = compiled(launch(name, type), said("calculatedExpression", "%" + name + "." + path));
        assertThat(compiled.remarks())
                .filteredOn(Remark::isOpen)
                .singleElement()
                .satisfies(remark -> assertThat(remark.saying())
                        .contains("%" + name)
                        .containsAnyOf("only the gender", "nobody says", "beside the form"));
        assertThat(compiled.form().asksForGender()).isFalse();
    }

    @Test
    void a_variable_that_takes_the_patients_name_is_not_the_patient() {
        String variable = "{'url': 'http://hl7.org/fhir/StructureDefinition/variable', 'valueExpression':"
                + " {'name': 'patient', 'language': 'text/fhirpath', 'expression': \"%resource\"}}";
        Compiled compiled = compiled(
                launch("patient", "Patient") + "," + variable,
                said("enableWhenExpression", "%patient.gender = 'female'"));
        assertThat(compiled.form().asksForGender()).isFalse();
    }

    @Test
    void candidates_are_the_choices_where_there_are_no_others() {
        Compiled compiled = Compilation.of(questionnaire(
                "", """
                {'linkId': 'drugs', 'type': 'string', 'repeats': true, 'text': '?'},
                {'linkId': 'main', 'type': 'open-choice', 'text': '?', 'extension': [%s]}""".formatted(said("candidateExpression", "%resource.item.where(linkId = 'drugs').answer.value"))));
        assertThat(compiled.remarks()).isEmpty();
        Answers answers = Answers.of(new AnsweredItem(
                "drugs",
                List.of(Answer.of(new AnswerValue.Str("aspirin")), Answer.of(new AnswerValue.Str("codeine"))),
                List.of()));
        assertThat(Branching.of(compiled.form(), answers)
                        .asked(compiled.form().item("main").orElseThrow())
                        .options())
                .extracting(option -> option.value().label())
                .containsExactly("aspirin", "codeine");
    }

    @ParameterizedTest
    @CsvSource({
        "choice, false, true",
        "choice, true, false",
        "open-choice, false, false",
        "string, false, false",
        "group, false, false"
    })
    void candidates_of_another_system_are_missed_only_where_nothing_else_can_be_chosen(
            String type, boolean hasChoices, boolean isOpen) {
        String choices = hasChoices ? "'answerOption': [{'valueInteger': 1}]," : "";
        Compiled compiled = Compilation.of(questionnaire(
                "",
                "{'linkId': 'x', 'text': '?', " + choices + " 'type': '" + type + "', 'extension': ["
                        + said("candidateExpression", "RelatedPerson?patient=1")
                                .replace("text/fhirpath", "application/x-fhir-query")
                        + "]}"));
        assertThat(compiled.remarks()).extracting(Remark::isOpen).containsExactly(isOpen);
    }

    @Test
    void a_total_of_all_answers_counts_codes_without_their_system_and_a_stored_one_that_differs_is_reported()
            throws Exception {
        Compiled compiled = Compilation.of(questionnaire(
                "", """
                {'linkId': 'mood', 'type': 'choice', 'text': '?', 'answerOption': [
                  {'valueCoding': {'system': 'urn:mood', 'code': 'low'},
                   'extension': [{'url': 'http://hl7.org/fhir/StructureDefinition/ordinalValue', 'valueDecimal': 3}]}]},
                {'linkId': 'total', 'type': 'quantity', 'text': '?', 'extension': [%s]}""".formatted(said("calculatedExpression", "%resource.answers().value.ordinal().sum()"))));
        assertThat(compiled.remarks()).isEmpty();
        Answers answers = ResponseJson.read(ExactJson.read(quoted("""
                {'resourceType': 'QuestionnaireResponse', 'status': 'completed', 'item': [
                 {'linkId': 'mood', 'answer': [{'valueCoding': {'code': 'low'}}]},
                 {'linkId': 'total', 'answer': [{'valueQuantity': {'value': 5}}]}]}""")));
        assertThat(Validation.faults(compiled.form(), answers, true))
                .extracting(Fault::code)
                .containsExactly("not-an-option", "calculated-differs");
        assertThat(Branching.of(compiled.form(), answers).values("total"))
                .extracting(AnswerValue::key)
                .containsExactly("3");
    }

    @Test
    void an_expression_under_the_address_of_before_the_guide_is_computed() {
        String former = said("calculatedExpression", "1 + 1")
                .replace(SDC, "http://hl7.org/fhir/StructureDefinition/questionnaire-");
        Compiled compiled = compiled("", former);
        assertThat(compiled.remarks()).isEmpty();
        assertThat(Branching.of(compiled.form(), Answers.empty()).values("x")).containsExactly(new AnswerValue.Int(2));
    }

    @Test
    void what_is_calculated_under_a_calculated_question_is_calculated_with_it() {
        Compiled compiled = Compilation.of(questionnaire("", """
                {'linkId': 'a', 'type': 'integer', 'text': '?', 'extension': [%s], 'item': [
                  {'linkId': 'b', 'type': 'integer', 'text': '?', 'extension': [%s]}]}""".formatted(
                        said("calculatedExpression", "20"),
                        said("calculatedExpression", "%resource.item.where(linkId = 'a').answer.value + 1"))));
        assertThat(Calculation.of(compiled.form(), Answers.empty()).values("b"))
                .containsExactly(new AnswerValue.Int(21));
    }

    @Test
    void items_calculated_from_each_other_leave_an_open_question() {
        Compiled compiled = Compilation.of(questionnaire("", """
                {'linkId': 'a', 'type': 'integer', 'extension': [%s]}, {'linkId': 'b', 'type': 'integer', 'extension': [%s]}
                """.formatted(
                        said("calculatedExpression", "%resource.item.where(linkId = 'b').answer.value + 1"),
                        said("calculatedExpression", "%resource.item.where(linkId = 'a').answer.value + 1"))));
        assertThat(compiled.remarks()).hasSize(2).allMatch(Remark::isOpen);
    }

    @Test
    void a_total_that_leaves_itself_out_is_not_calculated_from_itself() {
        assertThat(compiled(
                                "",
                                said(
                                        "calculatedExpression",
                                        "%resource.item.where(linkId != 'x').answer.value.weight().sum()"))
                        .remarks())
                .isEmpty();
    }

    @Test
    void what_is_read_in_the_questionnaire_is_compiled_away() {
        Compiled compiled =
                compiled("", said("calculatedExpression", "%questionnaire.item.where(linkId = 'x').text.length()"));
        assertThat(compiled.remarks()).isEmpty();
        assertThat(Branching.of(compiled.form(), Answers.empty()).values("x"))
                .containsExactly(new AnswerValue.Int("Total".length()));
    }

    @Test
    void an_item_knows_itself() {
        Compiled compiled = compiled("", said("calculatedExpression", "%qitem.linkId.length() + %qitem.code.count()"));
        assertThat(Branching.of(compiled.form(), Answers.empty()).values("x")).containsExactly(new AnswerValue.Int(1));
    }

    @Test
    void a_questionnaire_that_copies_itself_into_every_expression_is_bounded() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            items.append(i == 0 ? "" : ",")
                    .append("{'linkId': '" + i + "', 'type': 'integer', 'text': '?', 'extension': [")
                    .append(said(
                            "calculatedExpression",
                            "%questionnaire.descendants().where(linkId = %context.linkId).count()"))
                    .append("]}");
        }
        Compiled compiled = Compilation.of(questionnaire("", items.toString()));
        assertThat(compiled.remarks()).isNotEmpty().allMatch(Remark::isOpen);
    }

    private static String said(String extension, String expression) {
        return "{'url': '" + SDC + extension + "', 'valueExpression': {'language': 'text/fhirpath', 'expression': \""
                + expression + "\"}}";
    }

    private static String launch(String name, String type) {
        return "{'url': '" + SDC + "launchContext', 'extension': [{'url': 'name', 'valueCoding': {'code': '" + name
                + "'}}, {'url': 'type', 'valueCode': '" + type + "'}]}";
    }

    private static String constraint(String severity) {
        return "{'url': 'http://hl7.org/fhir/StructureDefinition/questionnaire-constraint', 'extension': ["
                + "{'url': 'key', 'valueId': 'k'}, {'url': 'severity', 'valueCode': '" + severity + "'},"
                + "{'url': 'expression', 'valueString': '%patient.exists()'}, {'url': 'human', 'valueString': 'Why'}]}";
    }

    private static Compiled compiled(String variables, String extension) {
        return Compilation.of(questionnaire(
                variables, "{'linkId': 'x', 'type': 'integer', 'text': 'Total', 'extension': [" + extension + "]}"));
    }

    private static ObjectNode questionnaire(String variables, String items) {
        return (ObjectNode) ExactJson.read(quoted("{'resourceType': 'Questionnaire', 'url': 'u', 'extension': ["
                + variables + "], 'item': [" + items + "]}"));
    }

    /** Single quotes stand for double ones, but inside expressions, which stand in double ones. */
    private static String quoted(String json) {
        StringBuilder quoted = new StringBuilder();
        boolean inside = false;
        for (char character : json.toCharArray()) {
            inside ^= character == '"';
            quoted.append(character == '\'' && !inside ? '"' : character);
        }
        return quoted.toString();
    }
}
