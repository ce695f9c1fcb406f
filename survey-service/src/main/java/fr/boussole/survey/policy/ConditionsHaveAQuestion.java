package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Refuses a condition on nothing: on a question that is not there, on the item itself, on what cannot be answered, without a known
 * operator, or without an answer to compare with.
 */
final class ConditionsHaveAQuestion implements Rule {
    static final String NAME = "conditions-have-a-question";
    private static final Set<String> OPERATORS = Set.of("exists", "=", "!=", ">", "<", ">=", "<=");

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Place> items = Place.items(questionnaire);
        Map<String, String> types = items.stream()
                .filter(item -> item.text("linkId").isPresent())
                .collect(Collectors.toMap(
                        item -> item.text("linkId").get(),
                        item -> item.text("type").orElse(""),
                        (one, other) -> one));
        List<Remark> remarks = new ArrayList<>();
        for (Place item : items) {
            for (Place condition : item.children("enableWhen")) {
                question(item, condition, types).ifPresent(remarks::add);
                operator(item, condition).ifPresent(remarks::add);
                answer(item, condition).ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    private static Optional<Remark> question(Place item, Place condition, Map<String, String> types) {
        Optional<String> question = condition.text("question");
        String place = condition.at("question");
        if (question.isEmpty()) {
            return Optional.of(Remark.refused(NAME, place, item.name() + " depends on a question that is not named."));
        }
        if (question.equals(item.text("linkId"))) {
            return Optional.of(Remark.refused(NAME, place, item.name() + " depends on its own answer."));
        }
        if (!types.containsKey(question.get())) {
            return Optional.of(Remark.refused(
                    NAME,
                    place,
                    item.name() + " depends on “" + question.get() + "”, which is not in the questionnaire."));
        }
        if (Set.of("group", "display").contains(types.get(question.get()))) {
            return Optional.of(Remark.refused(
                    NAME, place, item.name() + " depends on “" + question.get() + "”, which nobody can answer."));
        }
        return Optional.empty();
    }

    private static Optional<Remark> operator(Place item, Place condition) {
        String operator = condition.text("operator").orElse("");
        return OPERATORS.contains(operator)
                ? Optional.empty()
                : Optional.of(Remark.refused(
                        NAME,
                        condition.at("operator"),
                        item.name() + " has a condition whose operator is “" + operator
                                + "”; it must be exists, =, !=, >, <, >= or <=."));
    }

    private static Optional<Remark> answer(Place item, Place condition) {
        Optional<String> answer = condition.choice("answer");
        if (answer.isEmpty()) {
            return Optional.of(Remark.refused(
                    NAME, condition.at("answer"), item.name() + " has a condition without an answer to compare with."));
        }
        if (condition.text("operator").filter("exists"::equals).isPresent()
                && !answer.get().equals("answerBoolean")) {
            return Optional.of(Remark.refused(
                    NAME, condition.at(answer.get()), "“exists” is compared with answerBoolean true or false."));
        }
        return Optional.empty();
    }
}
