package fr.boussole.response.enrolment;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.invitation.Planning;
import fr.boussole.response.outbox.Outbox;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes episodes and their invitations, once for each reference of an establishment. Said again with the same facts, nothing
 * happens; with other facts, an episode that is still open takes them, and its steps are scheduled anew.
 */
@ApplicationScoped
public class Enrolment {

    private static final String LOCK = """
            select count(*)
            from (select pg_advisory_xact_lock(hashtextextended(id, 0))
                  from (select id from unnest(cast(?1 as text[])) as said(id) order by id) ordered) locked
            """;

    private final Places places;
    private final Planning planning;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Audit audit;
    private final EntityManager database;
    private final Clock clock;

    Enrolment(
            Places places,
            Planning planning,
            Contacts contacts,
            Outbox outbox,
            Audit audit,
            EntityManager database,
            Clock clock) {
        this.places = places;
        this.planning = planning;
        this.contacts = contacts;
        this.outbox = outbox;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** Enrols one, in the transaction under way or in one of its own. */
    @Transactional
    public Enrolled enrol(Newcomer newcomer, Scope.View view) {
        return enrol(List.of(newcomer), view, Optional.empty()).get(0);
    }

    /**
     * Enrols many at once, in the transaction under way or in one of its own.
     *
     * @param file the file that speaks: it may not contradict itself. Without one, what is said last holds.
     * @return what came of each, in their order
     */
    @Transactional
    public List<Enrolled> enrol(List<Newcomer> newcomers, Scope.View view, Optional<UUID> file) {
        if (newcomers.isEmpty()) {
            return List.of();
        }
        List<String> pseudonyms =
                newcomers.stream().map(Newcomer::pseudonym).distinct().sorted().toList();
        lockFirstWriters(pseudonyms);
        var roll = new Roll(places, planning, contacts, audit, view, file, clock.instant());
        roll.meet(pseudonyms);
        List<Enrolled> enrolled = newcomers.stream().map(roll::enrol).toList();
        roll.keepContacts();
        database.flush();
        outbox.append(roll.messages());
        return enrolled;
    }

    /** Two who enrol the same person at once: the second waits here and then finds the episode. In their order, nobody waits in a circle. */
    private void lockFirstWriters(List<String> sorted) {
        database.createNativeQuery(LOCK)
                .setParameter(1, sorted.toArray(String[]::new))
                .getSingleResult();
    }
}
