package fr.boussole.response.enrolment;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.erasure.Refusals;
import fr.boussole.response.invitation.Planning;
import fr.boussole.response.outbox.Outbox;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Refusals refusals;
    private final Outbox outbox;
    private final Audit audit;
    private final EntityManager database;
    private final Clock clock;

    Enrolment(
            Places places,
            Planning planning,
            Contacts contacts,
            Refusals refusals,
            Outbox outbox,
            Audit audit,
            EntityManager database,
            Clock clock) {
        this.places = places;
        this.planning = planning;
        this.contacts = contacts;
        this.refusals = refusals;
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
        lock(pseudonyms);
        Set<String> objectors = refusals.among(
                Stream.concat(pseudonyms.stream(), newcomers.stream().flatMap(newcomer -> newcomer.person().stream()))
                        .collect(Collectors.toSet()));
        var roll = new Roll(places, planning, contacts, audit, objectors, view, file, clock.instant());
        roll.meet(pseudonyms);
        List<Enrolled> enrolled = newcomers.stream().map(roll::enrol).toList();
        roll.keepContacts();
        database.flush();
        outbox.append(roll.messages());
        return enrolled;
    }

    /**
     * Lets nobody else enrol or amend these until the transaction under way ends, whether they exist or not: the second waits here and
     * then finds the episode. In their order, nobody waits in a circle; so whoever locks an episode too does this first.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(List<String> sortedPseudonyms) {
        database.createNativeQuery(LOCK)
                .setParameter(1, sortedPseudonyms.toArray(String[]::new))
                .getSingleResult();
    }
}
