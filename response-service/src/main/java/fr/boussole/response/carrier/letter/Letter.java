package fr.boussole.response.carrier.letter;

import fr.boussole.response.contact.Contact;
import java.net.URI;
import java.time.LocalDate;

/**
 * One letter, ready to be printed.
 *
 * @param sender as people know it
 * @param link for the QR code
 * @param codeAddress where the code is typed, as it is printed
 * @param code as it is printed
 */
record Letter(
        Contact contact,
        String sender,
        LocalDate day,
        LocalDate lastDay,
        boolean isReminder,
        URI link,
        String codeAddress,
        String code) {

    /** It holds a contact, so its text form says nothing. */
    @Override
    public String toString() {
        return "Letter[…]";
    }
}
