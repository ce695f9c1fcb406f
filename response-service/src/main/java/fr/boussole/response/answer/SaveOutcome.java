package fr.boussole.response.answer;

import fr.boussole.form.validation.Fault;
import java.util.List;

/** What became of an answer or of a sending, once the transaction has ended. */
public sealed interface SaveOutcome {

    /** Stored, and its message is on its way: the response now has this version. */
    record Saved(int version) implements SaveOutcome {}

    /** It had been stored before, by this same request or with the same words; nothing was counted twice. */
    record AlreadySaved(int version) implements SaveOutcome {}

    /** Nothing was stored, for each of these reasons. */
    record Refused(List<Fault> faults) implements SaveOutcome {}

    /** Nothing was stored: the invitation takes no answer any more. */
    record Closed() implements SaveOutcome {}
}
