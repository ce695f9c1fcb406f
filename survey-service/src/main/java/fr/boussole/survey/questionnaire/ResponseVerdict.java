package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.definition.Canonical;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Validation;
import fr.boussole.survey.fhir.OperationOutcome;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.http.Violation;
import fr.boussole.survey.policy.Remark;
import java.util.List;
import java.util.Set;

/** What the published questionnaire says of a response to it. */
final class ResponseVerdict {
    private static final Set<String> FINISHED = Set.of("completed", "amended");
    private static final String TYPE = "QuestionnaireResponse";

    private ResponseVerdict() {}

    static ObjectNode of(JsonNode response) {
        if (!response.path("resourceType").asText().equals(TYPE)) {
            throw unusable("resourceType", "A FHIR QuestionnaireResponse was expected");
        }
        String canonical = response.path("questionnaire").asText("");
        if (canonical.isBlank() || canonical.startsWith("|")) {
            throw unusable("questionnaire", "It must name its questionnaire, as url|version");
        }
        QuestionnaireVersion version = Resolution.of(Canonical.parse(canonical));
        boolean complete = FINISHED.contains(response.path("status").asText());
        List<Remark> faults = Validation.faults(version.form(), answers(response), complete).stream()
                .map(ResponseVerdict::remark)
                .toList();
        return OperationOutcome.of(
                faults, "Every answer is right for " + version.url() + "|" + version.version() + ".");
    }

    /** The answers of a response; a problem 422 where it cannot be read as such. */
    static Answers answers(JsonNode response) {
        try {
            return ResponseJson.read(response);
        } catch (MalformedJson e) {
            throw Problem.unusable(
                    "unreadable-response",
                    "This cannot be read as answers",
                    e.misshapes().stream().map(Violation::of).toList());
        }
    }

    private static Remark remark(Fault fault) {
        String words = fault.message().in("en");
        String item = fault.linkId().isEmpty() ? "" : "Item “" + fault.linkId() + "”: ";
        String saying = item + words + ".";
        return fault.severity() == fr.boussole.form.validation.Severity.ERROR
                ? Remark.refused(fault.code(), expression(fault.pointer()), saying)
                : Remark.warned(fault.code(), expression(fault.pointer()), saying);
    }

    /** {@code /item/0/answer/1/valueCoding} is {@code QuestionnaireResponse.item[0].answer[1].value}. */
    private static String expression(String pointer) {
        return TYPE
                + pointer.replaceAll("/value[A-Z][A-Za-z]*$", "/value")
                        .replaceAll("/(\\d+)", "[$1]")
                        .replace('/', '.');
    }

    private static RuntimeException unusable(String member, String detail) {
        return Problem.unusable("unusable-response", detail, List.of(new Violation("/" + member, detail)));
    }
}
