package fr.boussole.survey.terminology;

import fr.boussole.survey.policy.Remark;
import java.util.List;

/** What became of a value set or a code system that somebody sent. */
sealed interface UploadOutcome {
    /** Kept for good. */
    record Kept(String id) implements UploadOutcome {}

    /** The same was there already; nothing changed. */
    record Known(String id) implements UploadOutcome {}

    /** Another content has this url and version. */
    record Conflict(String canonical) implements UploadOutcome {}

    /** It cannot be used; nothing is kept. */
    record Refused(List<Remark> faults) implements UploadOutcome {}
}
