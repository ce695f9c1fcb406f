package fr.boussole.response.carrier;

import fr.boussole.response.contact.Contact;
import fr.boussole.response.identity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;

/** Says the last word to people, by the first channel that takes it. */
@ApplicationScoped
public class Farewells {

    private final Instance<Farewell> channels;

    Farewells(@Any Instance<Farewell> channels) {
        this.channels = channels;
    }

    /** How many of them were told; nobody is tried again, since nothing of them is kept. */
    public int say(Collection<Contact> contacts, String organisationName) {
        return (int) contacts.stream()
                .filter(contact -> isTold(new LastWord(Ids.next(), contact, organisationName)))
                .count();
    }

    private boolean isTold(LastWord word) {
        return channels.stream()
                .filter(channel -> channel.reaches(word.contact()))
                .anyMatch(channel -> channel.say(word) instanceof Handover.Taken);
    }
}
