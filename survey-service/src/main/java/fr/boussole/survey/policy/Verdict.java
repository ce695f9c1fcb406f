package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What the import policy decides about a questionnaire. */
public sealed interface Verdict {
    List<Remark> remarks();

    /** The questionnaire as received, but for the repairs among the remarks. */
    record Accepted(ObjectNode questionnaire, List<Remark> remarks) implements Verdict {}

    /** Nothing is kept; at least one remark is an error. */
    record Refused(List<Remark> remarks) implements Verdict {}
}
