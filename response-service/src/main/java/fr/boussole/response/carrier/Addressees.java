package fr.boussole.response.carrier;

import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Finds who is to be reached for an invitation. */
@ApplicationScoped
public class Addressees {

    private final Catalogue catalogue;
    private final Contacts contacts;

    Addressees(Catalogue catalogue, Contacts contacts) {
        this.catalogue = catalogue;
        this.contacts = contacts;
    }

    /** Nothing when the invitation or the contact of its respondent is gone. */
    @Transactional
    public Optional<Addressee> of(UUID invitation) {
        return Invitation.<Invitation>findByIdOptional(invitation)
                .flatMap(found ->
                        Episode.<Episode>findByIdOptional(found.episode).flatMap(episode -> of(episode, found)));
    }

    private Optional<Addressee> of(Episode episode, Invitation invitation) {
        String name = catalogue.organisationName(episode.organisation).orElse(episode.organisation);
        return catalogue
                .pathway(episode.pathway, invitation.pathwayVersion(episode))
                .flatMap(pathway -> pathway.step(invitation.step)
                        .flatMap(step -> contacts.of(episode.id, step.respondent())
                                .map(contact -> new Addressee(episode, invitation, pathway, step, name, contact))));
    }
}
