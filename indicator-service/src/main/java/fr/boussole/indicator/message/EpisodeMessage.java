package fr.boussole.indicator.message;

/** A message about one step of an episode: the whole latest state of its thing, with a version that grows. */
public sealed interface EpisodeMessage permits ResponseRecorded, InvitationChanged {

    /** The thing that the message is about. */
    EpisodeKey key();

    EpisodeFacts episode();

    /** The step of the pathway. */
    String step();

    /** Of two messages about the same thing, the one with the higher version holds. */
    long version();
}
