package fr.boussole.survey.questionnaire;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a version stands: being written, before its reviewers, approved by them, published for good, or retired: still resolved by
 * its exact version and finished by whoever has it open, but asked of nobody new. survey.lifecycle.Move has the ways between them.
 */
public enum State {
    DRAFT("draft"),
    IN_REVIEW("draft"),
    APPROVED("draft"),
    PUBLISHED("active"),
    RETIRED("retired");

    /** The states of what never changes again. */
    static final Set<State> SEALED = EnumSet.of(PUBLISHED, RETIRED);

    private final String status;

    State(String status) {
        this.status = status;
    }

    /** The FHIR status by which it is searched and exported. */
    public String status() {
        return status;
    }

    /** Whether it was published, retired since or not. */
    public boolean isSealed() {
        return SEALED.contains(this);
    }
}
