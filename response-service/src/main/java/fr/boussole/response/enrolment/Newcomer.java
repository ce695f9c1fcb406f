package fr.boussole.response.enrolment;

import fr.boussole.response.admission.Admission;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.pathway.Pathway;
import java.util.Map;
import java.util.Optional;

/**
 * A candidate that was checked and fits.
 *
 * @param pseudonym of the episode
 * @param person the pseudonym of the person; empty when their number was not told
 * @param contacts by respondent; none for who is left out
 */
public record Newcomer(
        String pseudonym,
        Optional<String> person,
        Admission admission,
        Pathway pathway,
        Places.Place place,
        Map<String, Contact> contacts,
        Optional<LeftOut> leftOut) {

    public Newcomer {
        contacts = leftOut.isPresent() ? Map.of() : Map.copyOf(contacts);
    }
}
