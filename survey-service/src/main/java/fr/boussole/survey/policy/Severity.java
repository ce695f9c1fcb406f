package fr.boussole.survey.policy;

import java.util.Locale;

/**
 * How much a remark matters: an error refuses the questionnaire, what is open keeps it from being published, a warning changes what
 * a patient meets, an information does not.
 */
public enum Severity {
    ERROR,
    OPEN,
    WARNING,
    INFORMATION;

    /** The code in a FHIR {@code OperationOutcome}, which knows no open question: it is a warning there. */
    public String code() {
        return this == OPEN ? WARNING.code() : name().toLowerCase(Locale.ROOT);
    }
}
