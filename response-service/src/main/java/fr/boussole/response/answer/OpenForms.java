package fr.boussole.response.answer;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds the open form of an invitation. */
@ApplicationScoped
public class OpenForms {

    private final Catalogue catalogue;
    private final Casting casting;
    private final Clock clock;

    OpenForms(Catalogue catalogue, Casting casting, Clock clock) {
        this.catalogue = catalogue;
        this.casting = casting;
        this.clock = clock;
    }

    /** The open form as it stands; empty when there is no such invitation, or its form has not been heard of yet. */
    @Transactional
    public Optional<OpenForm> of(UUID invitation) {
        return Invitation.<Invitation>findByIdOptional(invitation)
                .flatMap(found ->
                        Episode.<Episode>findByIdOptional(found.episode).flatMap(episode -> assembled(episode, found)));
    }

    /** Whether there is such an invitation, whatever is known of its form. */
    @Transactional
    public boolean isInvited(UUID invitation) {
        return Invitation.findByIdOptional(invitation).isPresent();
    }

    /** The same, its episode locked before anything else is read, until the transaction under way ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<OpenForm> locked(UUID invitation) {
        return Invitation.find("select episode from Invitation where id = ?1", invitation)
                .project(String.class)
                .firstResultOptional()
                .flatMap(Episode::locked)
                .flatMap(episode -> Invitation.<Invitation>findByIdOptional(invitation)
                        .flatMap(found -> assembled(episode, found)));
    }

    private Optional<OpenForm> assembled(Episode episode, Invitation invitation) {
        Optional<Pathway> pathway = catalogue.pathway(episode.pathway, invitation.pathwayVersion(episode));
        Optional<Step> step = pathway.flatMap(known -> known.step(invitation.step));
        Optional<Response> stored = step.flatMap(known -> known.anonymous()
                ? casting.draft(invitation, known.respondent())
                : Response.ofInvitation(invitation.id));
        return step.flatMap(known -> catalogue.form(
                        stored.map(response -> response.questionnaire).orElse(known.questionnaire())))
                .map(form -> new OpenForm(
                        episode,
                        invitation,
                        pathway.orElseThrow(),
                        step.orElseThrow(),
                        form,
                        stored,
                        stored.map(Response::sheet)
                                .orElseGet(() -> Opening.of(
                                        form,
                                        carried(episode, step.orElseThrow(), form),
                                        episode.sex,
                                        clock.instant()))));
    }

    /** The answers of earlier steps that the pathway carries into this one and that this form has a place for. */
    private static Map<String, List<AnswerValue>> carried(Episode episode, Step step, FormDefinition form) {
        Map<String, List<AnswerValue>> carried = new HashMap<>();
        for (Step.Carry carry : step.carries()) {
            Optional<Sheet> earlier = Invitation.of(episode.id, carry.step())
                    .flatMap(invitation -> Response.ofInvitation(invitation.id))
                    .map(Response::sheet)
                    .filter(sheet -> sheet.status().isSent());
            earlier.ifPresent(sheet -> carry.linkIds().stream()
                    .filter(linkId -> form.item(linkId).isPresent())
                    .forEach(linkId -> carried.put(linkId, sheet.answers().values(linkId))));
        }
        return carried;
    }
}
