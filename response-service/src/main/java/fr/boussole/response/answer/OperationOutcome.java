package fr.boussole.response.answer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.Misshape;
import fr.boussole.form.validation.Fault;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** FHIR R4's way to say what is wrong, fault by fault, each with its place. */
final class OperationOutcome {

    private static final Pattern INDEX = Pattern.compile("/(\\d+)");
    private static final Pattern VALUE_OF_A_TYPE = Pattern.compile("\\.value[A-Z]\\w*");

    private OperationOutcome() {}

    static ObjectNode ofFaults(List<Fault> faults) {
        ObjectNode outcome = empty();
        for (Fault fault : faults) {
            ObjectNode issue = issue(
                    outcome,
                    fault.severity().name().toLowerCase(Locale.ROOT),
                    fault.code().equals("required") ? "required" : "invalid",
                    fault.message().in("fr"));
            issue.withObject("/details")
                    .putArray("coding")
                    .addObject()
                    .put("system", "https://boussole.example/problems")
                    .put("code", fault.code());
            if (!fault.linkId().isEmpty()) {
                issue.put("diagnostics", "linkId " + fault.linkId());
            }
            issue.putArray("expression").add(expression(fault.pointer()));
        }
        return outcome;
    }

    static ObjectNode ofMisshapes(List<Misshape> misshapes) {
        ObjectNode outcome = empty();
        misshapes.forEach(misshape -> issue(outcome, "error", "structure", misshape.french())
                .putArray("expression")
                .add(expression(misshape.pointer())));
        return outcome;
    }

    /** One fault of the request as a whole. */
    static ObjectNode of(String code, String words) {
        ObjectNode outcome = empty();
        issue(outcome, "error", code, words);
        return outcome;
    }

    /** A JSON pointer into the response as a FHIRPath expression. */
    static String expression(String pointer) {
        String path = INDEX.matcher(pointer).replaceAll("[$1]").replace('/', '.');
        return "QuestionnaireResponse" + VALUE_OF_A_TYPE.matcher(path).replaceAll(".value");
    }

    private static ObjectNode empty() {
        ObjectNode outcome = JsonNodeFactory.instance.objectNode().put("resourceType", "OperationOutcome");
        outcome.putArray("issue");
        return outcome;
    }

    private static ObjectNode issue(ObjectNode outcome, String severity, String code, String words) {
        ObjectNode issue = outcome.withArray("/issue")
                .addObject()
                .put("severity", severity)
                .put("code", code);
        issue.putObject("details").put("text", words);
        return issue;
    }
}
