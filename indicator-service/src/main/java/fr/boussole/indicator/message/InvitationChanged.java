package fr.boussole.indicator.message;

import java.util.List;

/**
 * How far the invitation to one step has come.
 *
 * @param reason why it was cancelled, as a code; empty when it was not, or nobody said
 * @param life what happened to it, in order; empty for what came from another system's past
 */
public record InvitationChanged(
        EpisodeFacts episode, String step, long version, Status status, String reason, List<LifeEvent> life)
        implements EpisodeMessage {

    public InvitationChanged {
        life = List.copyOf(life);
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
