package fr.boussole.response.answer;

import fr.boussole.form.definition.FormDefinition;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.invitation.InvitationStatus;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import java.time.Instant;
import java.util.Optional;

/**
 * An invitation with the form that it asks to fill in, and the sheet as it stands: the stored one, or the first one that
 * a person finds.
 *
 * @param form the version that the response was begun on, whatever was published since
 */
public record OpenForm(
        Episode episode,
        Invitation invitation,
        Pathway pathway,
        Step step,
        FormDefinition form,
        Optional<Response> stored,
        Sheet sheet) {

    /** Whether answers are taken: not once the invitation was cancelled or the response declared an error. */
    public boolean isClosed() {
        return invitation.status == InvitationStatus.CANCELLED || sheet.status() == Status.ENTERED_IN_ERROR || isCast();
    }

    /** Whether it was sent anonymously: nobody can find it again. */
    public boolean isCast() {
        return step.anonymous() && invitation.status == InvitationStatus.COMPLETED;
    }

    /** When the person sent it; empty while it is a draft. */
    public Optional<Instant> answeredAt() {
        return stored.flatMap(response -> Optional.ofNullable(response.answeredAt));
    }

    /** The version of what is stored; 0 before the first answer. */
    public int version() {
        return stored.map(response -> response.version).orElse(0);
    }
}
