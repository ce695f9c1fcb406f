package fr.boussole.response.carrier.letter;

import fr.boussole.response.contact.Contact;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One letter, ready to be printed.
 *
 * @param sender as people know it
 * @param link for the QR code
 * @param typed what is typed where nobody can photograph
 */
record Letter(
        Contact contact, String sender, LocalDate day, LocalDate lastDay, boolean isReminder, URI link, Typed typed) {

    /**
     * What a person types, as it is printed.
     *
     * @param address of the page for the code; without one, of the questionnaire itself
     * @param code which opens it together with their year of birth; none where the year is not known
     */
    record Typed(String address, Optional<String> code) {}

    /** It holds a contact, so its text form says nothing. */
    @Override
    public String toString() {
        return "Letter[…]";
    }
}
