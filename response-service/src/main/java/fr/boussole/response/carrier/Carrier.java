package fr.boussole.response.carrier;

import fr.boussole.response.contact.Contact;
import fr.boussole.response.pathway.Channel;
import java.util.Optional;

/** Hands notices over to the world by one channel. One bean for each channel that asks. */
public interface Carrier {

    Channel channel();

    /** Whether the person can be reached by it, as far as their contact tells. */
    boolean reaches(Contact contact);

    /**
     * Whether handing over the same notice again, known by its id, is harmless. Where it is not (SMTP), a notice whose handing over
     * was cut short is accounted for as uncertain, and never sent again.
     */
    boolean isRepeatable();

    /**
     * Where a notice goes that leaves this service, such as the domain of a mail address; empty text where there is only one such place.
     * Nothing where it is only written down here. Notices to one place do not hold up those to others.
     */
    default Optional<String> destination(Contact contact) {
        return Optional.empty();
    }

    /** Hands it over, within a bounded time and never within a transaction of the database. Faults are told, not thrown. */
    Handover hand(Notice notice);
}
