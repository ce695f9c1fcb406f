package fr.boussole.response.carrier;

import fr.boussole.response.contact.Contact;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import fr.boussole.response.schedule.Sending;
import java.time.Instant;

/** Someone who is asked to answer, as they are known now: their contact is opened for what is done with it at once. */
public record Addressee(
        Episode episode, Invitation invitation, Pathway pathway, Step step, String organisationName, Contact contact) {

    /** Whether an answer is still awaited. */
    public boolean isAwaited() {
        return invitation.status.isOpen();
    }

    /** From when the step can no longer be answered. */
    public Instant until() {
        return Sending.end(invitation.expiresOn, pathway.zone());
    }

    /** It holds a contact, so its text form says nothing. */
    @Override
    public String toString() {
        return "Addressee[…]";
    }
}
