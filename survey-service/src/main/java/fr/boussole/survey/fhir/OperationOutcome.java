package fr.boussole.survey.fhir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.http.Violation;
import fr.boussole.survey.policy.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the FHIR R4 resource that says what went well, what was mended and what was refused. */
public final class OperationOutcome {
    private static final String RULES = "https://boussole.example/fhir/CodeSystem/import-policy";

    private static final int MOST_ISSUES = 500;
    private static final int MOST_PLACES = 20;

    private OperationOutcome() {}

    /** Every remark with its place, the gravest first, equal ones together; a word of success when nothing is refused. */
    public static ObjectNode of(List<Remark> remarks, String success) {
        ObjectNode outcome = empty();
        if (remarks.stream().noneMatch(Remark::refuses)) {
            issue(outcome, "information", "informational").put("diagnostics", success);
        }
        Map<Remark, List<String>> places = new LinkedHashMap<>();
        remarks.stream().sorted(Comparator.comparing(Remark::severity)).forEach(remark -> places.computeIfAbsent(
                        placeless(remark), any -> new ArrayList<>())
                .add(remark.place()));
        places.entrySet().stream()
                .limit(MOST_ISSUES)
                .forEach(entry -> remark(outcome, entry.getKey(), entry.getValue()));
        if (places.size() > MOST_ISSUES) {
            issue(outcome, "warning", "too-long")
                    .put("diagnostics", (places.size() - MOST_ISSUES) + " further remarks are not listed.");
        }
        return outcome;
    }

    private static void remark(ObjectNode outcome, Remark remark, List<String> places) {
        ObjectNode issue = issue(outcome, remark.severity().code(), type(remark));
        ObjectNode details = issue.putObject("details");
        details.putArray("coding").addObject().put("system", RULES).put("code", remark.rule());
        String many = places.size() == 1 ? "" : " (" + places.size() + " places)";
        issue.put("diagnostics", remark.saying() + many);
        places.stream().limit(MOST_PLACES).forEach(issue.withArray("expression")::add);
    }

    private static String type(Remark remark) {
        if (remark.refuses()) {
            return "invalid";
        }
        return remark.isOpen() ? "incomplete" : "informational";
    }

    private static Remark placeless(Remark remark) {
        return new Remark(remark.severity(), remark.rule(), "", remark.saying());
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

    /** Things that are said beside an answer. */
    public static ObjectNode warnings(String type, List<String> sayings) {
        ObjectNode outcome = empty();
        sayings.forEach(saying -> issue(outcome, "warning", type).put("diagnostics", saying));
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
