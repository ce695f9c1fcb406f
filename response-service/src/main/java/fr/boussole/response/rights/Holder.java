package fr.boussole.response.rights;

import fr.boussole.response.contact.Contact;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever holds one of our links.
 *
 * @param organisation the name of who asks them
 * @param contact of whoever the link was sent to, as long as it is held
 * @param isInTime whether the link still opens the questionnaire
 */
public record Holder(
        Episode episode,
        Invitation invitation,
        Pathway pathway,
        Step step,
        String organisation,
        Optional<Contact> contact,
        boolean isInTime) {

    private static final Set<String> FOR_THE_PATIENT = Set.of("PATIENT", "PROXY");

    /** Whether they are the patient, or answer in their place; a carer or a professional who speaks for themselves sees nothing of the patient. */
    public boolean speaksForThePatient() {
        return FOR_THE_PATIENT.contains(step.respondent());
    }

    /** It may hold a contact, so its text form says nothing. */
    @Override
    public String toString() {
        return "Holder[…]";
    }
}
