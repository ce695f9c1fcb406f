package fr.boussole.response.invitation;

/** Why a step is no longer asked. */
public enum CancelReason {
    /** The person does not want to answer: they stay in the denominators. */
    REFUSED,
    /** The person is eligible and was not enrolled: they stay in the denominators. */
    NOT_ENROLLED,
    /** Someone on the staff stopped it. */
    STOPPED,
    DECEASED,
    TRANSFERRED,
    /** The event that it is counted from does not take place. */
    ANCHOR_CANCELLED,
    /** The person should not have been on the pathway. */
    EXCLUDED,
    /** The version of the pathway to which the episode moved asks it no longer. */
    MOVED
}
