package fr.boussole.response.rights;

import fr.boussole.response.alert.AlertCase;
import fr.boussole.response.alert.AlertEvent;
import fr.boussole.response.alert.adverse.AdverseEvent;
import fr.boussole.response.answer.OpenForm;
import fr.boussole.response.answer.OpenForms;
import fr.boussole.response.answer.StoredResponses;
import fr.boussole.response.audit.Audit;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.dispatch.Dispatch;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Pathway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers everything that is held of someone, and puts on record that they looked at it. */
@ApplicationScoped
public class Gathering {

    private static final String LOOKS = """
            select at, who, deed from audit
            where episode = :episode
               or (deed = 'names-seen' and string_to_array(detail ->> 'episodes', ' ') @> array[:episode])
            order by at desc, id desc
            limit 1000
            """;

    private final EntityManager database;
    private final Catalogue catalogue;
    private final Contacts contacts;
    private final OpenForms forms;
    private final StoredResponses responses;
    private final Audit audit;

    Gathering(
            EntityManager database,
            Catalogue catalogue,
            Contacts contacts,
            OpenForms forms,
            StoredResponses responses,
            Audit audit) {
        this.database = database;
        this.catalogue = catalogue;
        this.contacts = contacts;
        this.forms = forms;
        this.responses = responses;
        this.audit = audit;
    }

    @Transactional
    public Held of(Holder holder) {
        List<Held.Passage> passages =
                Holders.episodes(holder).stream().map(this::passage).toList();
        passages.forEach(passage ->
                audit.write("own-record-seen", passage.episode().id, passage.episode().organisation, Map.of()));
        return new Held(passages);
    }

    private Held.Passage passage(Episode episode) {
        Pathway pathway =
                catalogue.pathway(episode.pathway, episode.pathwayVersion).orElseThrow();
        List<Invitation> invitations = Invitation.of(episode.id);
        return new Held.Passage(
                episode,
                catalogue.organisationName(episode.organisation).orElse(episode.organisation),
                pathway.title(),
                contacts.of(List.of(episode.id)).getOrDefault(episode.id, Map.of()),
                invitations.stream()
                        .flatMap(invitation -> answered(invitation).stream())
                        .toList(),
                responses.ofEpisode(episode.id),
                invitations.stream()
                        .flatMap(invitation -> Dispatch.of(invitation.id).stream())
                        .map(Gathering::message)
                        .toList(),
                AdverseEvent.list("episode = ?1 order by toldAt, id", episode.id),
                cases(episode.id),
                looks(episode.id));
    }

    private static List<Held.Case> cases(String episode) {
        return AlertCase.<AlertCase>list("episode = ?1 order by openedAt, id", episode).stream()
                .map(shown -> new Held.Case(shown, AlertEvent.of(shown.id)))
                .toList();
    }

    private Optional<OpenForm> answered(Invitation invitation) {
        return forms.of(invitation.id).filter(form -> form.stored().isPresent());
    }

    private static Held.Message message(Dispatch dispatch) {
        return new Held.Message(
                dispatch.channel, dispatch.reminder, Optional.ofNullable(dispatch.handedAt), dispatch.status.name());
    }

    private List<Held.Look> looks(String episode) {
        List<?> rows = database.createNativeQuery(LOOKS)
                .setParameter("episode", episode)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Held.Look((Instant) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
