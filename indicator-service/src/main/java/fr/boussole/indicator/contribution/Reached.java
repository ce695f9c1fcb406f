package fr.boussole.indicator.contribution;

import fr.boussole.indicator.message.InvitationChanged;
import fr.boussole.indicator.message.ResponseRecorded;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a person has come along one step. Those after COMPLETED end it without an answer. */
public enum Reached {
    PLANNED,
    SENT,
    OPENED,
    STARTED,
    COMPLETED,
    EXPIRED,
    /** Eligible, and asked nothing because they did not want to be. */
    REFUSED,
    /** Eligible, and not enrolled. */
    NOT_ENROLLED,
    /** No longer eligible. */
    CANCELLED;

    private static final Set<String> ELIGIBLE = Set.of(REFUSED.name(), NOT_ENROLLED.name());

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the responses show goes before what the invitation says; a step that nobody mentions is planned. */
    static Reached of(Collection<ResponseRecorded> responses, Optional<InvitationChanged> invitation) {
        if (responses.stream().anyMatch(response -> response.status().isSubmitted())) {
            return COMPLETED;
        }
        if (responses.stream().anyMatch(response -> response.status() == ResponseRecorded.Status.IN_PROGRESS)) {
            return STARTED;
        }
        return invitation.map(Reached::of).orElse(PLANNED);
    }

    /** Who was cancelled for a reason that leaves them eligible is told apart from who is no longer. */
    private static Reached of(InvitationChanged invitation) {
        boolean isEligible =
                invitation.status() == InvitationChanged.Status.CANCELLED && ELIGIBLE.contains(invitation.reason());
        return valueOf(isEligible ? invitation.reason() : invitation.status().name());
    }
}
