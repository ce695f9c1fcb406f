package fr.boussole.response.enrolment;

import fr.boussole.response.admission.Admission;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.identity.Pseudonyms;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.invitation.Planning;
import fr.boussole.response.message.EpisodeFacts;
import fr.boussole.response.message.InvitationChanged;
import fr.boussole.response.outbox.Outbox;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Makes an episode and its invitations, once for each reference of an establishment. Said again with the same facts, nothing
 * happens; with other facts, an episode that is still open takes them, and its steps are scheduled anew.
 */
@ApplicationScoped
public class Enrolment {

    private final Pseudonyms pseudonyms;
    private final Places places;
    private final Planning planning;
    private final Outbox outbox;
    private final EntityManager database;
    private final Clock clock;

    Enrolment(
            Pseudonyms pseudonyms,
            Places places,
            Planning planning,
            Outbox outbox,
            EntityManager database,
            Clock clock) {
        this.pseudonyms = pseudonyms;
        this.places = places;
        this.planning = planning;
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    /** Enrols in the transaction under way, or in one of its own. */
    @Transactional
    public Enrolled enrol(Admission admission, Pathway pathway, Places.Place place, Scope.View view) {
        String pseudonym = pseudonyms.of(place.establishment(), admission.establishmentReference());
        lockFirstWriter(pseudonym);
        return Episode.locked(pseudonym)
                .map(episode -> meet(episode, admission, view))
                .orElseGet(() -> create(pseudonym, admission, pathway));
    }

    /** Two who enrol the same person at once: the second waits here and then finds the episode. */
    private void lockFirstWriter(String pseudonym) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0)) is null")
                .setParameter(1, pseudonym)
                .getSingleResult();
    }

    private Enrolled create(String pseudonym, Admission admission, Pathway pathway) {
        Instant now = clock.instant();
        Episode episode = new Episode();
        episode.id = pseudonym;
        episode.version = 1;
        episode.pathway = pathway.id();
        episode.pathwayVersion = pathway.version();
        episode.createdAt = now;
        episode.state(admission);
        episode.persist();
        List<Invitation> invitations = planning.begin(episode, now);
        outbox.append(messages(episode, invitations));
        return new Enrolled.Kept(episode, invitations, Enrolled.Change.CREATED);
    }

    private Enrolled meet(Episode episode, Admission admission, Scope.View view) {
        if (places.find(episode.organisation, view).isEmpty()) {
            return new Enrolled.Refused(Enrolled.Reason.ELSEWHERE);
        }
        if (!episode.pathway.equals(admission.pathway())) {
            return new Enrolled.Refused(Enrolled.Reason.OTHER_PATHWAY);
        }
        List<Invitation> invitations = Invitation.of(episode.id);
        if (episode.saysAlready(admission)) {
            return new Enrolled.Kept(episode, invitations, Enrolled.Change.UNCHANGED);
        }
        if (planning.isOver(episode, invitations)) {
            return new Enrolled.Refused(Enrolled.Reason.CLOSED);
        }
        return new Enrolled.Kept(episode, amend(episode, admission), Enrolled.Change.AMENDED);
    }

    private List<Invitation> amend(Episode episode, Admission admission) {
        EpisodeFacts before = episode.facts();
        episode.state(admission);
        episode.version++;
        List<Invitation> invitations = planning.replan(episode, before, clock.instant());
        outbox.append(messages(episode, invitations));
        return invitations;
    }

    private static List<InvitationChanged> messages(Episode episode, List<Invitation> invitations) {
        return invitations.stream()
                .map(invitation -> invitation.message(episode))
                .toList();
    }
}
