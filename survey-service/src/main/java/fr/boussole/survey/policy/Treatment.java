package fr.boussole.survey.policy;

/** What becomes of what a rule finds. */
public enum Treatment {
    /** Changed into the one thing that can be meant, and said. */
    MENDED,
    /** Nothing of the questionnaire is kept. */
    REFUSED,
    /** Kept as a draft; it must be settled before publication. */
    OPEN,
    /** Kept as it is, and said. */
    REMARKED
}
