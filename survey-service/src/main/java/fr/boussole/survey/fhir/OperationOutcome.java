package fr.boussole.survey.fhir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.http.Violation;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.policy.Severity;
import java.util.List;

/** Builds the FHIR R4 resource that says what went well, what was mended and what was refused. */
public final class OperationOutcome {
    private static final String RULES = "https://boussole.example/fhir/CodeSystem/import-policy";

    private OperationOutcome() {}

    /** Every remark with its place; a word of success when there is none. */
    public static ObjectNode of(List<Remark> remarks, String success) {
        ObjectNode outcome = empty();
        if (remarks.stream().noneMatch(Remark::refuses)) {
            issue(outcome, "information", "informational").put("diagnostics", success);
        }
        for (Remark remark : remarks) {
            ObjectNode issue = issue(
                    outcome,
                    remark.severity().code(),
                    remark.severity() == Severity.ERROR ? "invalid" : "informational");
            issue.putObject("details")
                    .putArray("coding")
                    .addObject()
                    .put("system", RULES)
                    .put("code", remark.rule());
            issue.put("diagnostics", remark.saying());
            issue.putArray("expression").add(remark.place());
        }
        return outcome;
    }

    /** A refusal that is not about a place of a questionnaire. */
    public static ObjectNode refusal(String type, String title, List<Violation> violations) {
        ObjectNode outcome = empty();
        if (violations.isEmpty()) {
            issue(outcome, "error", type).put("diagnostics", title);
        }
        for (Violation violation : violations) {
            issue(outcome, "error", type).put("diagnostics", title + ": " + violation.detail());
        }
        return outcome;
    }

    private static ObjectNode empty() {
        ObjectNode outcome = JsonNodeFactory.instance.objectNode().put("resourceType", "OperationOutcome");
        outcome.putArray("issue");
        return outcome;
    }

    private static ObjectNode issue(ObjectNode outcome, String severity, String code) {
        return outcome.withArray("issue").addObject().put("severity", severity).put("code", code);
    }
}
