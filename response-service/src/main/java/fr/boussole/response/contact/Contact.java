package fr.boussole.response.contact;

import java.util.List;
import java.util.Optional;

/**
 * How one person can be reached. It names a person: it is never written to a log, a message, a trace or a metric, and its text
 * form says nothing.
 *
 * @param name as one would write it on an envelope
 * @param email an address that was checked when it came in
 * @param telephone in international form, such as {@code +33612345678}
 * @param address the lines of a postal address, without the name; empty when unknown
 * @param language BCP 47, in which to write to them
 * @param birthYear the second fact that goes with a code typed from a letter
 */
public record Contact(
        Optional<String> name,
        Optional<String> email,
        Optional<String> telephone,
        List<String> address,
        Optional<String> language,
        Optional<Integer> birthYear) {

    public Contact {
        address = List.copyOf(address);
    }

    /** One whose year of birth is not known. */
    public Contact(
            Optional<String> name,
            Optional<String> email,
            Optional<String> telephone,
            List<String> address,
            Optional<String> language) {
        this(name, email, telephone, address, language, Optional.empty());
    }

    /** Whether there is no way at all to reach them. */
    public boolean isEmpty() {
        return email.isEmpty() && telephone.isEmpty() && address.isEmpty();
    }

    @Override
    public String toString() {
        return "Contact[sealed]";
    }
}
