package fr.boussole.form.branching;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.evaluation.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What expressions said of one state of the answers.
 *
 * @param asked by occurrence that has an {@code enableWhen} expression: whether it is true
 * @param calculated by occurrence that has a calculated expression: its values
 * @param outcomes by occurrence that has a calculated expression: what it came to, before it was made to fit the question
 */
record Verdicts(
        Map<Occurrence, Boolean> asked,
        Map<Occurrence, List<AnswerValue>> calculated,
        Map<Occurrence, Outcome> outcomes) {
    static final Verdicts NONE = new Verdicts(Map.of(), Map.of(), Map.of());

    boolean allows(Occurrence occurrence) {
        return asked.getOrDefault(occurrence, true);
    }

    /** The values that count: what was calculated, else what was answered; what was typed into a calculated item never counts. */
    List<AnswerValue> values(Occurrence occurrence) {
        return occurrence.item().expressions().calculated().isEmpty()
                ? occurrence.values()
                : calculated.getOrDefault(occurrence, List.of());
    }

    Optional<Outcome> outcome(Occurrence occurrence) {
        return Optional.ofNullable(outcomes.get(occurrence));
    }

    boolean says(Verdicts other) {
        return asked.equals(other.asked) && calculated.equals(other.calculated);
    }
}
