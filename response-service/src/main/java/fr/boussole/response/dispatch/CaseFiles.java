package fr.boussole.response.dispatch;

import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Locks an episode and gathers what is known of one of its invitations. */
@ApplicationScoped
class CaseFiles {

    private static final String LOCK_PERSON = """
            select pg_advisory_xact_lock(hashtextextended('person ' || coalesce(person, id), 0)) is null
            from episode
            where id = :episode
            """;

    private static final String OTHERS = """
            select dispatch.handed_at
            from dispatch
                     join invitation on invitation.id = dispatch.invitation
                     join episode on episode.id = invitation.episode
            where (episode.id = :episode or episode.person = (select person from episode where id = :episode))
              and invitation.id <> :invitation
              and dispatch.status in ('HANDING', 'SENT', 'DELIVERED', 'UNCERTAIN')
            """;

    private static final String LEFT_IN_PEACE =
            "select exists (select from episode where person = :person and id <> :episode and paused_at is not null)";

    private final EntityManager database;
    private final Catalogue catalogue;
    private final Contacts contacts;
    private final Carriers carriers;
    private final Unreachable unreachable;
    private final Unsubscribed unsubscribed;

    CaseFiles(
            EntityManager database,
            Catalogue catalogue,
            Contacts contacts,
            Carriers carriers,
            Unreachable unreachable,
            Unsubscribed unsubscribed) {
        this.database = database;
        this.catalogue = catalogue;
        this.contacts = contacts;
        this.carriers = carriers;
        this.unreachable = unreachable;
        this.unsubscribed = unsubscribed;
    }

    /**
     * The file of an invitation, its episode and the notices to its person locked until the transaction ends; empty when it was
     * erased meanwhile.
     */
    Optional<CaseFile> locked(UUID invitation) {
        List<String> episodes = database.createNativeQuery("select episode from invitation where id = ?1", String.class)
                .setParameter(1, invitation)
                .getResultList();
        return episodes.stream()
                .findFirst()
                .flatMap(Episode::locked)
                .flatMap(episode ->
                        Invitation.<Invitation>findByIdOptional(invitation).map(found -> of(episode, found)));
    }

    /** As {@link #locked}, of the invitation that a notice is about; empty when there is no such notice. */
    Optional<CaseFile> lockedByNotice(UUID notice) {
        List<UUID> invitations = database.createNativeQuery("select invitation from dispatch where id = ?1", UUID.class)
                .setParameter(1, notice)
                .getResultList();
        return invitations.stream().findFirst().flatMap(this::locked);
    }

    private CaseFile of(Episode episode, Invitation invitation) {
        Pathway pathway = catalogue
                .pathway(episode.pathway, invitation.pathwayVersion(episode))
                .orElseThrow();
        Step step = episode.asked(pathway.step(invitation.step).orElseThrow());
        Map<String, LocalDate> dates = episode.facts().dates(pathway.mainAnchor());
        Optional<Contact> contact = contacts.of(episode.id, step.respondent());
        Set<Channel> reaches = new HashSet<>(contact.map(carriers::reaching).orElse(Set.of()));
        reaches.removeAll(unreachable.of(episode.id, step.respondent()));
        Set<Channel> unwanted = contact.map(known -> unsubscribed.of(episode.organisation, known))
                .orElse(Set.of());
        reaches.removeAll(unwanted);
        lockPerson(episode);
        return new CaseFile(
                episode,
                invitation,
                pathway,
                step,
                dates.getOrDefault(step.anchor(), episode.anchorDate),
                contact,
                reaches,
                unwanted,
                isLeftInPeace(episode),
                new ArrayList<>(Dispatch.of(invitation.id)),
                others(episode, invitation));
    }

    /** Two pathways that would ask one person at once take turns, so that the second counts the first. */
    private void lockPerson(Episode episode) {
        database.createNativeQuery(LOCK_PERSON)
                .setParameter("episode", episode.id)
                .getSingleResult();
    }

    private boolean isLeftInPeace(Episode episode) {
        return episode.person != null
                && (Boolean) database.createNativeQuery(LEFT_IN_PEACE, Boolean.class)
                        .setParameter("person", episode.person)
                        .setParameter("episode", episode.id)
                        .getSingleResult();
    }

    private List<Instant> others(Episode episode, Invitation invitation) {
        return database.createNativeQuery(OTHERS, Instant.class)
                .setParameter("episode", episode.id)
                .setParameter("invitation", invitation.id)
                .getResultList();
    }
}
