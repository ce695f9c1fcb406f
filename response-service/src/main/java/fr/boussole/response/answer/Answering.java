package fr.boussole.response.answer;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Text;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Severity;
import fr.boussole.form.validation.Validation;
import java.util.List;
import java.util.Set;

/**
 * Decides what one answer does to a sheet. Answers are merged question by question, so two devices that answer
 * different questions both keep theirs; on one question the latest wins. A question that a condition switches off keeps
 * its answer until the sheet is sent.
 */
public final class Answering {

    private static final Set<String> LEFT_TO_SENDING = Set.of("disabled-answer", "misplaced-item");

    private Answering() {}

    /** The decision when {@code values} are given to question {@code linkId}; no value takes the answer back. */
    public static Decision answer(FormDefinition form, Sheet sheet, String linkId, List<AnswerValue> values) {
        if (form.item(linkId).filter(Answering::isAnswerable).isEmpty()) {
            return new Decision.Refused(List.of(notAsked(linkId)));
        }
        if (sameValues(sheet.answers().values(linkId), values)) {
            return new Decision.Unchanged();
        }
        Answers changed = sheet.answers().with(linkId, values, form);
        List<Fault> faults = Validation.faults(form, changed, false).stream()
                .filter(fault -> fault.linkId().equals(linkId))
                .filter(fault -> !LEFT_TO_SENDING.contains(fault.code()))
                .toList();
        return faults.isEmpty() ? new Decision.Changed(sheet.with(changed)) : new Decision.Refused(faults);
    }

    private static boolean isAnswerable(Item item) {
        return item.type().isQuestion() && !item.readOnly() && !item.hidden();
    }

    private static boolean sameValues(List<AnswerValue> some, List<AnswerValue> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).sameAs(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Fault notAsked(String linkId) {
        return new Fault(
                Severity.ERROR,
                "unknown-item",
                linkId,
                "",
                Text.both(
                        "Ce questionnaire ne pose pas cette question.",
                        "This questionnaire does not ask that question."));
    }
}
