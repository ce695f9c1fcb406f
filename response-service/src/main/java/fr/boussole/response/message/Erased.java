package fr.boussole.response.message;

import java.util.Optional;
import java.util.UUID;

/** The erasure of one key: a compacted topic forgets it, and every reader does. */
public record Erased(String topic, String key, String type) implements Message {

    public static Erased invitation(String episode, String step) {
        return new Erased(
                InvitationChanged.TOPIC, InvitationChanged.key(episode, step), "fr.boussole.invitation.erased.v1");
    }

    public static Erased response(String episode, UUID response) {
        return new Erased(
                ResponseRecorded.TOPIC, ResponseRecorded.key(episode, response), "fr.boussole.response.erased.v1");
    }

    @Override
    public Optional<String> body() {
        return Optional.empty();
    }
}
