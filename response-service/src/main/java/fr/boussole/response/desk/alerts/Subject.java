package fr.boussole.response.desk.alerts;

import fr.boussole.form.alert.AlertRule;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.Scale;
import fr.boussole.response.alert.AlertCase;
import fr.boussole.response.alert.adverse.AdverseEvent;
import fr.boussole.response.answer.Response;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * A case with what it is about: everything that tells it in words.
 *
 * @param rule what its author declared; empty for what the person told by themselves
 * @param told what the person told by themselves
 */
record Subject(
        AlertCase about,
        Episode episode,
        Optional<Pathway> pathway,
        Optional<Step> step,
        Optional<AlertRule> rule,
        Optional<AdverseEvent> told) {

    /** The form that was answered, and the scales that score it. */
    record Asked(Optional<FormDefinition> form, List<Scale> scales) {}

    /** Finds what cases are about. */
    @ApplicationScoped
    static class Subjects {

        private final Catalogue catalogue;

        Subjects(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        @Transactional
        Subject of(AlertCase found) {
            Episode episode = Episode.findById(found.episode);
            Invitation invitation = Invitation.findById(found.invitation);
            Optional<Pathway> pathway = catalogue.pathway(episode.pathway, found.pathwayVersion);
            Optional<Step> step = pathway.flatMap(known -> known.step(invitation.step));
            return new Subject(
                    found,
                    episode,
                    pathway,
                    step,
                    step.flatMap(known -> known.alert(found.rule)),
                    AdverseEvent.of(found));
        }

        /** On the version that the person answered, whatever was published since. */
        @Transactional
        Asked asked(Subject subject) {
            Optional<FormDefinition> form = Response.ofInvitation(subject.about().invitation)
                    .map(response -> response.questionnaire)
                    .or(() -> subject.step().map(Step::questionnaire))
                    .flatMap(catalogue::form);
            return new Asked(
                    form, form.map(known -> catalogue.scales(known.canonical())).orElse(List.of()));
        }
    }
}
