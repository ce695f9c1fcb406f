package fr.boussole.response.answer;

import fr.boussole.form.answer.Answer;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.Located;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Text;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Severity;
import fr.boussole.form.validation.Validation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides what one answer does to a sheet. Answers are merged question by question, so two devices that answer
 * different questions both keep theirs; on one question the latest wins. A question that a condition switches off keeps
 * its answer until the sheet is sent.
 */
public final class Answering {

    private static final Set<String> LEFT_TO_SENDING = Set.of("disabled-answer", "misplaced-item");

    private Answering() {}

    /** The decision when {@code values} are given to a question in no repeating group. */
    public static Decision answer(FormDefinition form, Sheet sheet, String linkId, List<AnswerValue> values) {
        return answer(form, sheet, Place.of(linkId), values);
    }

    /**
     * The decision when {@code values} are given to a question; no value takes the answer back. In an occurrence that is not there
     * yet, the first answer begins it; one that is left without answers is gone.
     */
    public static Decision answer(FormDefinition form, Sheet sheet, Place place, List<AnswerValue> values) {
        String linkId = place.linkId();
        if (form.item(linkId).filter(Answering::isAnswerable).isEmpty()) {
            return new Decision.Refused(List.of(notAsked(linkId)));
        }
        if (sameValues(valuesAt(form, sheet.answers(), place), values)) {
            return new Decision.Unchanged();
        }
        Answers changed = sheet.answers().with(linkId, place.within(), values, form);
        List<Fault> faults = Stream.concat(
                        Occurrences.surplus(form, changed, place).stream(),
                        Validation.faults(form, changed, false).stream().filter(isAbout(form, changed, place)))
                .toList();
        return faults.isEmpty() ? new Decision.Changed(sheet.with(changed)) : new Decision.Refused(faults);
    }

    /** The decision when an occurrence of a repeating group is taken out; one that is not there is no fault. */
    public static Decision remove(FormDefinition form, Sheet sheet, Place occurrence) {
        if (form.item(occurrence.linkId()).filter(Item::isRepeatingGroup).isEmpty()
                || occurrence.within().isTop()) {
            return new Decision.Refused(List.of(notAsked(occurrence.linkId())));
        }
        Answers left = sheet.answers().without(occurrence.linkId(), occurrence.within(), form);
        return left.items().equals(sheet.answers().items())
                ? new Decision.Unchanged()
                : new Decision.Changed(sheet.with(left));
    }

    private static List<AnswerValue> valuesAt(FormDefinition form, Answers answers, Place place) {
        return answers.at(place.linkId(), place.within(), form).stream()
                .flatMap(found -> found.item().answers().stream())
                .map(Answer::value)
                .toList();
    }

    /** Whether a fault is the answered question's own, here and not in another occurrence. */
    private static Predicate<Fault> isAbout(FormDefinition form, Answers answers, Place place) {
        Optional<String> pointer =
                answers.at(place.linkId(), place.within(), form).map(Located::pointer);
        return fault -> fault.linkId().equals(place.linkId())
                && !LEFT_TO_SENDING.contains(fault.code())
                && (place.within().isTop()
                        || pointer.filter(fault.pointer()::startsWith).isPresent());
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
