package fr.boussole.response.dispatch;

import fr.boussole.response.contact.Contact;
import fr.boussole.response.identity.Pseudonyms;
import fr.boussole.response.pathway.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The addresses whose holders want no more messages of an establishment: about no pathway, now or later, and whoever is followed. Only
 * keyed hashes of them are kept, which outlive the contact that told them.
 */
@ApplicationScoped
class Unsubscribed {

    private static final String OWN = "coalesce(establishment_of(:organisation), :organisation)";

    private final EntityManager database;
    private final Pseudonyms pseudonyms;

    Unsubscribed(EntityManager database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    /** The channels by which a person of that organisation wants to hear no more. */
    Set<Channel> of(String organisation, Contact contact) {
        Set<String> addresses = EnumSet.allOf(Channel.class).stream()
                .flatMap(channel -> address(contact, channel).stream())
                .collect(Collectors.toSet());
        if (addresses.isEmpty()) {
            return Set.of();
        }
        List<Object[]> found = database.createNativeQuery(
                        "select channel, address from unsubscribed where establishment = " + OWN
                                + " and address in :addresses",
                        Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("addresses", addresses)
                .getResultList();
        return found.stream()
                .filter(row -> address(contact, Channel.valueOf((String) row[0]))
                        .filter(row[1]::equals)
                        .isPresent())
                .map(row -> Channel.valueOf((String) row[0]))
                .collect(Collectors.toSet());
    }

    void add(String organisation, Contact contact, Channel channel, Instant now) {
        address(contact, channel).ifPresent(address -> database.createNativeQuery(
                        "insert into unsubscribed (establishment, channel, address, at) values (" + OWN
                                + ", :channel, :address, :at) on conflict do nothing")
                .setParameter("organisation", organisation)
                .setParameter("channel", channel.name())
                .setParameter("address", address)
                .setParameter("at", now)
                .executeUpdate());
    }

    private Optional<String> address(Contact contact, Channel channel) {
        return switch (channel) {
            case EMAIL -> contact.email().map(pseudonyms::ofAddress);
            case SMS, TELEPHONE -> contact.telephone().map(pseudonyms::ofAddress);
            case LETTER ->
                contact.address().isEmpty()
                        ? Optional.empty()
                        : Optional.of(pseudonyms.ofAddress(
                                contact.name().orElse("") + "\n" + String.join("\n", contact.address())));
            default -> Optional.empty();
        };
    }
}
