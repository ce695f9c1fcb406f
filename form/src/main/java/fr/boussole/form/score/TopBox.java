package fr.boussole.form.score;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Enabled;
import java.util.List;
import java.util.Optional;

/** Whether a question was answered in the most positive way; the share of those who did is the top-box score (CAHPS). */
public final class TopBox {
    private TopBox() {}

    /**
     * Empty when the item names no most positive answer, or the question has no answer that counts. Of several answers, all
     * must be among the most positive. Give it answers without those of disabled items.
     */
    public static Optional<Boolean> of(ScaleItem item, Answers answers) {
        return of(item, answers.values(item.linkId()));
    }

    /** The same, among what is asked. */
    public static Optional<Boolean> of(ScaleItem item, Enabled enabled) {
        return of(item, enabled.values(item.linkId()));
    }

    private static Optional<Boolean> of(ScaleItem item, List<AnswerValue> values) {
        List<String> given = values.stream()
                .map(AnswerValue::key)
                .filter(key -> !item.notAnswers().contains(key))
                .toList();
        return given.isEmpty() || item.top().isEmpty()
                ? Optional.empty()
                : Optional.of(item.top().containsAll(given));
    }
}
