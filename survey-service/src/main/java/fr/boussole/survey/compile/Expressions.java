package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.survey.policy.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says which expressions are kept but not evaluated, and what a patient meets instead. */
final class Expressions {
    private static final String NAME = "expressions";

    static final String CALCULATED = Extensions.SDC + "calculatedExpression";

    private static final Map<String, String> CHANGING = new TreeMap<>(Map.of(
            CALCULATED,
            "is not calculated here; it is not shown to patients.",
            Extensions.SDC + "enableWhenExpression",
            "is asked of everyone: its condition is an expression.",
            Extensions.SDC + "answerExpression",
            "offers no choices: they come from an expression.",
            Extensions.SDC + "candidateExpression",
            "offers no choices: they come from an expression.",
            Extensions.HL7 + "questionnaire-constraint",
            "has a constraint that is not checked."));

    private static final Map<String, String> HARMLESS = new TreeMap<>(Map.of(
            Extensions.SDC + "initialExpression", "starts empty: its initial answer is an expression.",
            Extensions.HL7 + "variable", "has a variable, which nothing uses here.",
            Extensions.SDC + "launchContext", "expects a launch context, which nothing uses here."));

    private Expressions() {}

    static boolean isCalculated(JsonNode item) {
        return new Extensions(item).has(CALCULATED);
    }

    static List<Remark> of(JsonNode element, String name, String place) {
        List<Remark> remarks = new ArrayList<>();
        Extensions extensions = new Extensions(element);
        CHANGING.forEach((url, saying) -> {
            if (extensions.has(url)) {
                remarks.add(Remark.warned(NAME, place + ".extension", name + " " + saying));
            }
        });
        HARMLESS.forEach((url, saying) -> {
            if (extensions.has(url)) {
                remarks.add(Remark.noted(NAME, place + ".extension", name + " " + saying));
            }
        });
        return remarks;
    }
}
