package fr.boussole.survey.questionnaire;

/** Where a version stands: still being written, or published for good. */
public enum State {
    DRAFT("draft"),
    PUBLISHED("active");

    private final String status;

    State(String status) {
        this.status = status;
    }

    /** The FHIR status by which it is searched. */
    public String status() {
        return status;
    }
}
