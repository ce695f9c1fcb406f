package fr.boussole.form.definition;

import fr.boussole.form.answer.AnswerValue;
import java.util.List;
import java.util.Objects;

/**
 * One FHIR {@code enableWhen}: an item is asked when the answers to another question stand in this way to this value. Where a
 * question has several answers, one that meets the condition is enough; where it has none, only {@code exists = false} is met.
 */
public record Condition(String question, Operator operator, AnswerValue answer) {
    public Condition {
        Objects.requireNonNull(question, "a condition needs its question");
        Objects.requireNonNull(operator, "a condition needs its operator");
        Objects.requireNonNull(answer, "a condition needs its value");
        if (operator == Operator.EXISTS && !(answer instanceof AnswerValue.Bool)) {
            throw new IllegalArgumentException(
                    "The condition “" + question + " exists” compares with true or false, not with " + answer.fhirName()
                            + " “" + answer.key() + "”");
        }
    }

    public boolean isMetBy(List<AnswerValue> answers) {
        if (operator == Operator.EXISTS) {
            return answer.equals(new AnswerValue.Bool(!answers.isEmpty()));
        }
        return answers.stream().anyMatch(given -> operator.isMetBy(given.relationTo(answer)));
    }
}
