package fr.boussole.response.desk;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Opens the names of the people on a page, and puts on record who saw whose: one deed for each view of a page. */
@ApplicationScoped
public class Names {

    private static final String PATIENT = "PATIENT";

    private final Contacts contacts;
    private final Audit audit;

    Names(Contacts contacts, Audit audit) {
        this.contacts = contacts;
        this.audit = audit;
    }

    /** The names by pseudonym, of those that are known; the caller has found the episodes within that view. */
    @Transactional
    public Map<String, String> of(List<String> episodes, Scope.View view) {
        if (episodes.isEmpty()) {
            return Map.of();
        }
        Map<String, String> names = new HashMap<>();
        contacts.of(episodes).forEach((episode, known) -> name(known).ifPresent(name -> names.put(episode, name)));
        if (!names.isEmpty()) {
            audit.write(
                    "names-seen", "", view.root(), Map.of("episodes", String.join(" ", new TreeSet<>(names.keySet()))));
        }
        return names;
    }

    /** All that is known of how to reach someone, to be corrected; that is put on record. */
    @Transactional
    public Optional<Contact> contact(Episode episode, String respondent) {
        Optional<Contact> known = contacts.of(episode.id, respondent);
        known.ifPresent(contact -> audit.write("contact-seen", episode.id, episode.organisation, Map.of()));
        return known;
    }

    /** The patient's own, or that of whoever answers for them. */
    private static Optional<String> name(Map<String, Contact> known) {
        return Stream.concat(Stream.ofNullable(known.get(PATIENT)), known.values().stream())
                .flatMap(contact -> contact.name().stream())
                .findFirst();
    }
}
