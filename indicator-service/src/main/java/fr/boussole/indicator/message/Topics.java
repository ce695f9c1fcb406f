package fr.boussole.indicator.message;

/** The topics that this service reads, and the one where it puts what it cannot understand. */
public final class Topics {
    public static final String QUESTIONNAIRES = "boussole.questionnaires";
    public static final String PATHWAYS = "boussole.pathways";
    public static final String ORGANISATIONS = "boussole.organisations";
    public static final String RESPONSES = "boussole.responses";
    public static final String INVITATIONS = "boussole.invitations";
    public static final String DEAD_LETTERS = "boussole.dead-letters";

    private Topics() {}

    /** What the messages of a topic of episodes speak of. */
    public static EpisodeKey.Kind kind(String topic) {
        return topic.equals(RESPONSES) ? EpisodeKey.Kind.RESPONSE : EpisodeKey.Kind.INVITATION;
    }
}
