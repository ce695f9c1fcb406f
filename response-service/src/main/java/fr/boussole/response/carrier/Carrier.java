package fr.boussole.response.carrier;

import fr.boussole.response.contact.Contact;
import fr.boussole.response.pathway.Channel;

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

    /** Hands it over, within a bounded time and never within a transaction of the database. Faults are told, not thrown. */
    Handover hand(Notice notice);
}
