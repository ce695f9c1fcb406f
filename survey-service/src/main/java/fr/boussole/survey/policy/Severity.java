package fr.boussole.survey.policy;

import java.util.Locale;

/** How much a remark matters: an error refuses the questionnaire, a warning changes what a patient meets, an information does not. */
public enum Severity {
    ERROR,
    WARNING,
    INFORMATION;

    /** The code in a FHIR {@code OperationOutcome}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
