package fr.boussole.indicator.contribution;

import fr.boussole.indicator.message.InvitationChanged;
import fr.boussole.indicator.message.ResponseRecorded;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How far a person has come along one step. The last two end it without an answer. */
public enum Reached {
    PLANNED,
    SENT,
    OPENED,
    STARTED,
    COMPLETED,
    EXPIRED,
    CANCELLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the responses show goes before what the invitation says; a step that nobody mentions is planned. */
    static Reached of(Collection<ResponseRecorded> responses, Optional<InvitationChanged> invitation) {
        if (responses.stream().anyMatch(response -> response.status().isSubmitted())) {
            return COMPLETED;
        }
        if (responses.stream().anyMatch(response -> response.status() == ResponseRecorded.Status.IN_PROGRESS)) {
            return STARTED;
        }
        return invitation.map(sent -> valueOf(sent.status().name())).orElse(PLANNED);
    }
}
