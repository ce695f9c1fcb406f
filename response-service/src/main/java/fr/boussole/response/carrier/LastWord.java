package fr.boussole.response.carrier;

import fr.boussole.response.contact.Contact;
import java.util.UUID;

/**
 * The last message to someone who was erased at their own wish: their contact is held by nothing else any more.
 *
 * @param id known to nobody
 * @param organisationName who had asked them
 */
public record LastWord(UUID id, Contact contact, String organisationName) {

    /** It holds a contact, so its text form says nothing. */
    @Override
    public String toString() {
        return "LastWord[…]";
    }
}
