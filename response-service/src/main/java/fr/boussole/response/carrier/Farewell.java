package fr.boussole.response.carrier;

import fr.boussole.response.contact.Contact;

/** Tells people by one channel that they have been forgotten, never within a transaction of the database. */
public interface Farewell {

    boolean reaches(Contact contact);

    Handover say(LastWord word);
}
