package fr.boussole.survey.compile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;

/**
 * The library that answers in microseconds and the validator that weighs 200 MB must say the same of a response. One difference is
 * known and left out by making the groups required: where an optional group is left out altogether, HAPI does not miss the required
 * questions in it; the form does, because a patient meets them.
 */
class AgreementWithHapiTest {
    private static final int RESPONSES_EACH = 80;
    private static final long SEED = 20_260_101;
    private static final FhirContext CONTEXT = FhirContext.forR4Cached();

    private static final String OPTIONS = """
            "answerOption": [{"valueCoding": {"system": "urn:boussole:test", "code": "a", "display": "A"}},
                             {"valueCoding": {"system": "urn:boussole:test", "code": "b", "display": "B"}},
                             {"valueCoding": {"system": "urn:boussole:test", "code": "c", "display": "C"}}]
            """;

    private static final List<String> QUESTIONNAIRES =
            List.of(questionnaire("types", """
                    {"linkId": "bool", "type": "boolean", "text": "?", "required": true},
                    {"linkId": "int", "type": "integer", "text": "?"},
                    {"linkId": "dec", "type": "decimal", "text": "?"},
                    {"linkId": "date", "type": "date", "text": "?"},
                    {"linkId": "time", "type": "time", "text": "?"},
                    {"linkId": "string", "type": "string", "text": "?", "repeats": true},
                    {"linkId": "choice", "type": "choice", "text": "?", "required": true, %1$s},
                    {"linkId": "open", "type": "open-choice", "text": "?", %1$s}
                    """), questionnaire("branches", """
                    {"linkId": "pain", "type": "choice", "text": "?", %1$s},
                    {"linkId": "nights", "type": "integer", "text": "?", "required": true, "enableWhen": [
                       {"question": "pain", "operator": "=", "answerCoding": {"system": "urn:boussole:test", "code": "a"}}]},
                    {"linkId": "any", "type": "string", "text": "?", "enableBehavior": "any", "enableWhen": [
                       {"question": "nights", "operator": ">", "answerInteger": 3},
                       {"question": "pain", "operator": "exists", "answerBoolean": false}]},
                    {"linkId": "all", "type": "string", "text": "?", "enableBehavior": "all", "enableWhen": [
                       {"question": "nights", "operator": "<=", "answerInteger": 3},
                       {"question": "pain", "operator": "!=", "answerCoding": {"system": "urn:boussole:test", "code": "b"}}]}
                    """), questionnaire("groups", """
                    {"linkId": "switch", "type": "boolean", "text": "?"},
                    {"linkId": "group", "type": "group", "text": "?", "required": true, "item": [
                       {"linkId": "says", "type": "display", "text": "?"},
                       {"linkId": "one", "type": "string", "text": "?", "required": true},
                       {"linkId": "inner", "type": "group", "text": "?", "item": [
                          {"linkId": "two", "type": "choice", "text": "?", "repeats": true, %1$s}]}]},
                    {"linkId": "hidden", "type": "group", "text": "?", "required": true,
                     "enableWhen": [{"question": "switch", "operator": "=", "answerBoolean": true}], "item": [
                       {"linkId": "three", "type": "integer", "text": "?", "required": true},
                       {"linkId": "four", "type": "string", "text": "?"}]}
                    """));

    @Test
    void both_give_the_same_verdict_on_random_responses() {
        FhirValidator hapi = CONTEXT.newValidator()
                .registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                        new DefaultProfileValidationSupport(CONTEXT),
                        KnownQuestionnaires.of(CONTEXT, QUESTIONNAIRES),
                        new CommonCodeSystemsTerminologyService(CONTEXT),
                        new InMemoryTerminologyServerValidationSupport(CONTEXT))));
        Random random = new Random(SEED);
        List<String> disagreements = new ArrayList<>();
        int right = 0;
        for (String questionnaire : QUESTIONNAIRES) {
            FormDefinition form =
                    Compilation.of((ObjectNode) ExactJson.read(questionnaire)).form();
            RandomResponses responses = new RandomResponses(form, random);
            for (int i = 0; i < RESPONSES_EACH; i++) {
                ObjectNode response = responses.next();
                List<String> ours = faults(form, response);
                List<String> theirs = errors(hapi, response);
                right += ours.isEmpty() ? 1 : 0;
                if (ours.isEmpty() != theirs.isEmpty()) {
                    disagreements.add("ours " + ours + ", HAPI's " + theirs + ", on " + response);
                }
            }
        }
        assertThat(disagreements.stream().limit(20))
                .as("%s disagreements", disagreements.size())
                .isEmpty();
        assertThat(right)
                .as("right ones among all, so that both verdicts are tried")
                .isBetween(40, 200);
    }

    private static List<String> faults(FormDefinition form, ObjectNode response) {
        try {
            return Validation.faults(form, ResponseJson.read(response), true).stream()
                    .map(AgreementWithHapiTest::said)
                    .toList();
        } catch (MalformedJson e) {
            return List.of(e.getMessage());
        }
    }

    private static String said(Fault fault) {
        return fault.code() + " " + fault.linkId();
    }

    /** HAPI's validator throws, instead of reporting, when a condition meets an answer of another type: a refusal all the same. */
    private static List<String> errors(FhirValidator hapi, ObjectNode response) {
        try {
            return hapi.validateWithResult(response.toString()).getMessages().stream()
                    .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                    .map(SingleValidationMessage::getMessage)
                    .toList();
        } catch (UnprocessableEntityException e) {
            return List.of(e.getMessage());
        }
    }

    private static String questionnaire(String name, String items) {
        return """
                {"resourceType": "Questionnaire", "url": "https://boussole.example/Questionnaire/%s", "version": "1",
                 "status": "active", "item": [%s]}
                """.formatted(name, items.formatted(OPTIONS));
    }
}
