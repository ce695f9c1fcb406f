package fr.boussole.response.message;

import java.util.Optional;

/**
 * One message on a topic: the whole latest state of one thing, or the erasure of its key. The episode alone decides the
 * partition, so everything about an episode is read in the order in which it was written.
 */
public sealed interface Message permits InvitationChanged, ResponseRecorded, AnonymousRecorded, Erased {

    /** The topic, without its prefix: {@code responses}. */
    String aggregate();

    /** {@code episode/step} or {@code episode/response}. */
    String key();

    /** The CloudEvents type. */
    String type();

    /** The JSON text; empty when the message erases its key. */
    Optional<String> body();
}
