package fr.boussole.indicator.message;

/**
 * How far the invitation to one step has come.
 *
 * @param reason why it was cancelled, as a code; empty when it was not, or nobody said
 */
public record InvitationChanged(EpisodeFacts episode, String step, long version, Status status, String reason)
        implements EpisodeMessage {

    /** Cancelled without a reason, or not cancelled. */
    public InvitationChanged(EpisodeFacts episode, String step, long version, Status status) {
        this(episode, step, version, status, "");
    }

    @Override
    public EpisodeKey key() {
        return new EpisodeKey(EpisodeKey.Kind.INVITATION, episode.id(), step);
    }

    /** In the order in which an invitation lives; the last two end it without an answer. */
    public enum Status {
        PLANNED,
        SENT,
        OPENED,
        STARTED,
        COMPLETED,
        EXPIRED,
        CANCELLED
    }
}
