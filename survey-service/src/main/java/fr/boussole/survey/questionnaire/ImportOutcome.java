package fr.boussole.survey.questionnaire;

import fr.boussole.survey.policy.Remark;
import java.util.List;
import java.util.stream.Stream;

/** What became of a questionnaire that somebody sent. */
public sealed interface ImportOutcome {
    /** The same, with what was remarked before it came to this. */
    default ImportOutcome after(List<Remark> earlier) {
        return this;
    }

    /** Kept as a new draft. */
    record Kept(String id, List<Remark> remarks) implements ImportOutcome {
        @Override
        public ImportOutcome after(List<Remark> earlier) {
            return new Kept(id, joined(earlier, remarks));
        }
    }

    /** The same was there already; nothing changed. */
    record Known(String id, List<Remark> remarks) implements ImportOutcome {
        @Override
        public ImportOutcome after(List<Remark> earlier) {
            return new Known(id, joined(earlier, remarks));
        }
    }

    /** Another content has this url and version. */
    record Conflict(String canonical) implements ImportOutcome {}

    /** Somebody else replaced the draft meanwhile; nothing changed. */
    record Stale(String etag) implements ImportOutcome {}

    /** The policy refuses it; nothing is kept. */
    record Refused(List<Remark> remarks) implements ImportOutcome {
        @Override
        public ImportOutcome after(List<Remark> earlier) {
            return new Refused(joined(earlier, remarks));
        }
    }

    private static List<Remark> joined(List<Remark> earlier, List<Remark> later) {
        return Stream.concat(earlier.stream(), later.stream()).toList();
    }
}
