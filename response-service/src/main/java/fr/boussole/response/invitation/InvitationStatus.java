package fr.boussole.response.invitation;

/** How far an invitation has come. It moves forward only; an answer from elsewhere may still complete one that expired. */
public enum InvitationStatus {
    PLANNED,
    SENT,
    OPENED,
    STARTED,
    EXPIRED,
    CANCELLED,
    COMPLETED;

    /** Whether something is still expected of the patient. */
    public boolean isOpen() {
        return compareTo(EXPIRED) < 0;
    }

    /** Whether the invitation may move to that status: forward, and never out of CANCELLED or COMPLETED. */
    public boolean canBecome(InvitationStatus next) {
        return this == EXPIRED ? next == COMPLETED : isOpen() && next.compareTo(this) > 0;
    }
}
