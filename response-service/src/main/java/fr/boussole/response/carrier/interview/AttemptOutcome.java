package fr.boussole.response.carrier.interview;

/** What came of one call, or one visit. */
public enum AttemptOutcome {
    /** The form was filled in, or is to be finished by the person. */
    ANSWERED,
    NO_ANSWER,
    /** Another time was agreed. */
    CALL_BACK,
    /** Somebody else's number, or no number. */
    WRONG_NUMBER,
    /** They do not wish to answer. */
    REFUSED
}
