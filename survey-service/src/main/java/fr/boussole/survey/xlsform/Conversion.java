package fr.boussole.survey.xlsform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.policy.Remark;
import java.util.List;

/** What became of a form. */
public sealed interface Conversion {
    /** A FHIR R4 questionnaire; the remarks say what did not follow. */
    record Converted(ObjectNode questionnaire, List<Remark> remarks) implements Conversion {}

    /** Its meaning is not clear; at least one remark is an error. */
    record Refused(List<Remark> remarks) implements Conversion {}
}
