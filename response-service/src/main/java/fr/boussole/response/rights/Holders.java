package fr.boussole.response.rights;

import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.invitation.InvitationStatus;
import fr.boussole.response.link.Link;
import fr.boussole.response.link.Links;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.schedule.Sending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads the links by which people come to their rights: those made for it, and those to a questionnaire, even when its time is over. Links of
 * an edition that was closed lead nowhere.
 */
@ApplicationScoped
public class Holders {

    private final Links answering;
    private final Links exercising;
    private final Catalogue catalogue;
    private final Contacts contacts;
    private final Clock clock;

    Holders(Links answering, Boussole settings, Catalogue catalogue, Contacts contacts, Clock clock) {
        this.answering = answering;
        this.exercising = Links.exercising(settings.link().key().getBytes(StandardCharsets.UTF_8));
        this.catalogue = catalogue;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Transactional
    public Optional<Holder> of(String token) {
        Instant now = clock.instant();
        return Stream.of(answering.read(token, now), exercising.read(token, now))
                .flatMap(link -> found(link).stream())
                .findFirst();
    }

    /** All the episodes of their person in the establishment, as far as the hospital said that it is one person. */
    static List<Episode> episodes(Holder holder) {
        return holder.episode().person == null
                ? List.of(holder.episode())
                : Episode.list("person = ?1 order by id", holder.episode().person);
    }

    private Optional<Holder> found(Link link) {
        if (link instanceof Link.Valid valid) {
            return found(valid.invitation(), valid.edition());
        }
        return link instanceof Link.Expired expired ? found(expired.invitation(), expired.edition()) : Optional.empty();
    }

    private Optional<Holder> found(UUID id, int edition) {
        return Invitation.<Invitation>findByIdOptional(id)
                .filter(invitation -> invitation.linkEdition == edition)
                .flatMap(this::holder);
    }

    private Optional<Holder> holder(Invitation invitation) {
        Episode episode = Episode.findById(invitation.episode);
        String organisation = catalogue.organisationName(episode.organisation).orElse(episode.organisation);
        return catalogue
                .pathway(episode.pathway, invitation.pathwayVersion(episode))
                .flatMap(pathway -> pathway.step(invitation.step)
                        .map(step -> new Holder(
                                episode,
                                invitation,
                                pathway,
                                step,
                                organisation,
                                contacts.of(episode.id, step.respondent()),
                                isInTime(invitation, pathway))));
    }

    private boolean isInTime(Invitation invitation, Pathway pathway) {
        return invitation.status != InvitationStatus.CANCELLED
                && clock.instant().isBefore(Sending.end(invitation.expiresOn, pathway.zone()));
    }
}
