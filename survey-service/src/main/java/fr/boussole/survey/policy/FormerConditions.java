package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the reader is lenient, completes a condition as FHIR STU3 read it: {@code hasAnswer} is {@code exists}, an answer without an
 * operator is equal, and {@code exists} without an answer is true.
 */
final class FormerConditions implements Rule {
    static final String NAME = "former-conditions";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        for (Place item : Place.items(questionnaire)) {
            for (Place condition : item.children("enableWhen")) {
                completed(condition)
                        .ifPresent(saying -> remarks.add(Remark.warned(
                                NAME, condition.path(), item.name() + " has a condition " + saying + " was kept.")));
            }
        }
        return remarks;
    }

    private static Optional<String> completed(Place condition) {
        ObjectNode json = condition.json();
        boolean operator = condition.text("operator").isPresent();
        boolean answer = condition.choice("answer").isPresent();
        JsonNode hasAnswer = json.path("hasAnswer");
        if (!operator && !answer && hasAnswer.isBoolean()) {
            json.remove("hasAnswer");
            json.put("operator", "exists").put("answerBoolean", hasAnswer.booleanValue());
            return Optional.of("of FHIR STU3, hasAnswer: exists " + hasAnswer);
        }
        if (!operator && answer) {
            json.put("operator", "=");
            return Optional.of("without an operator: “=”");
        }
        if (!answer && condition.text("operator").filter("exists"::equals).isPresent()) {
            json.put("answerBoolean", true);
            return Optional.of("“exists” without an answer: true");
        }
        return Optional.empty();
    }
}
