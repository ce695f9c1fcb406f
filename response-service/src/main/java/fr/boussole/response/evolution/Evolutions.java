package fr.boussole.response.evolution;

import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScoreOutcome;
import fr.boussole.form.score.Scoring;
import fr.boussole.response.answer.Response;
import fr.boussole.response.answer.Sheet;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.evolution.Evolution.Scored;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Scores what one person has sent so far, on the scales whose change their pathway looks at. */
@ApplicationScoped
public class Evolutions {

    private final Catalogue catalogue;

    Evolutions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Scale by scale; none where the pathway looks at no change. */
    @Transactional
    public List<Evolution> of(Episode episode, Pathway pathway) {
        if (pathway.changes().isEmpty()) {
            return List.of();
        }
        return Evolution.of(pathway.steps().stream()
                .flatMap(step -> scores(episode, step, pathway))
                .toList());
    }

    private Stream<Scored> scores(Episode episode, Step step, Pathway pathway) {
        Optional<Response> sent = Invitation.of(episode.id, step.id())
                .flatMap(invitation -> Response.ofInvitation(invitation.id))
                .filter(response -> response.sheet().status().isSent());
        return sent.stream().flatMap(response -> catalogue.form(response.questionnaire).stream()
                .flatMap(form -> scores(step.title(), form, response.sheet(), pathway)));
    }

    private Stream<Scored> scores(Text title, FormDefinition form, Sheet sheet, Pathway pathway) {
        return catalogue.scales(form.canonical()).stream()
                .filter(scale -> pathway.changes().contains(scale.id()))
                .flatMap(scale -> scored(title, scale, Scoring.score(scale, form, sheet.answers())));
    }

    private static Stream<Scored> scored(Text title, Scale scale, ScoreOutcome outcome) {
        return outcome instanceof ScoreOutcome.Computed computed
                ? Stream.of(new Scored(title, scale, computed.value()))
                : Stream.empty();
    }
}
