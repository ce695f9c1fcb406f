package fr.boussole.indicator.message;

/** How far the invitation to one step has come. */
public record InvitationChanged(EpisodeFacts episode, String step, long version, Status status)
        implements EpisodeMessage {

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
