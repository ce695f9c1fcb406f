package fr.boussole.response.message;

import java.util.Optional;
import java.util.UUID;

/** The erasure of one key: a compacted topic forgets it, and every reader does. */
public record Erased(String aggregate, String key, String type) implements Message {

    public static Erased invitation(String episode, String step) {
        return new Erased(
                InvitationChanged.AGGREGATE, InvitationChanged.key(episode, step), "fr.boussole.invitation.erased.v1");
    }

    public static Erased response(String episode, UUID response) {
        return new Erased(
                ResponseRecorded.AGGREGATE, ResponseRecorded.key(episode, response), "fr.boussole.response.erased.v1");
    }

    @Override
    public Optional<String> body() {
        return Optional.empty();
    }
}
