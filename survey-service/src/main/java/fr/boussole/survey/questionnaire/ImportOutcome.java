package fr.boussole.survey.questionnaire;

import fr.boussole.survey.policy.Remark;
import java.util.List;

/** What became of a questionnaire that somebody sent. */
public sealed interface ImportOutcome {
    /** Kept as a new draft. */
    record Kept(String id, List<Remark> remarks) implements ImportOutcome {}

    /** The same was there already; nothing changed. */
    record Known(String id, List<Remark> remarks) implements ImportOutcome {}

    /** Another content has this url and version. */
    record Conflict(String canonical) implements ImportOutcome {}

    /** The policy refuses it; nothing is kept. */
    record Refused(List<Remark> remarks) implements ImportOutcome {}
}
