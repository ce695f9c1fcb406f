package fr.boussole.response.invitation;

/** Why an invitation is no longer asked. */
public enum CancelReason {
    /** The person does not want to answer: stays in the denominators. */
    REFUSED,
    /** Eligible, but never enrolled: stays in the denominators. */
    NOT_ENROLLED,
    /** Follow-up was stopped for another reason. */
    STOPPED,
    DECEASED,
    TRANSFERRED,
    /** The event that it counts from did not happen. */
    ANCHOR_CANCELLED,
    /** Should not have been followed. */
    EXCLUDED,
    /** A later version of the pathway no longer asks it. */
    MOVED
}
