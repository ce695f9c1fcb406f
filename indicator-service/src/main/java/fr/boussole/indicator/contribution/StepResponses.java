package fr.boussole.indicator.contribution;

import fr.boussole.indicator.definition.Definitions;
import fr.boussole.indicator.definition.Pathway;
import fr.boussole.indicator.definition.Step;
import fr.boussole.indicator.message.EpisodeFacts;
import fr.boussole.indicator.message.ResponseRecorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The responses of one episode at one step: the one that counts, and why the others do not. Of several in the window the one
 * nearest to the target counts; on a tie the earliest. One that was entered in error is not there.
 */
record StepResponses(Optional<ResponseRecorded> counted, List<Exclusion> exclusions) {

    static StepResponses of(
            Pathway pathway,
            Step step,
            EpisodeFacts facts,
            Collection<ResponseRecorded> responses,
            Definitions definitions) {
        var exclusions = new ArrayList<Exclusion>();
        var eligible = new ArrayList<ResponseRecorded>();
        for (var response : responses) {
            if (response.status() != ResponseRecorded.Status.ENTERED_IN_ERROR) {
                exclusion(pathway, step, facts, response, definitions)
                        .ifPresentOrElse(exclusions::add, () -> eligible.add(response));
            }
        }
        for (int others = 1; others < eligible.size(); others++) {
            exclusions.add(Exclusion.NOT_NEAREST);
        }
        return new StepResponses(eligible.stream().min(nearest(pathway, step, facts)), exclusions);
    }

    private static Optional<Exclusion> exclusion(
            Pathway pathway, Step step, EpisodeFacts facts, ResponseRecorded response, Definitions definitions) {
        if (!response.status().isSubmitted()) {
            return Optional.of(Exclusion.NOT_SUBMITTED);
        }
        if (!response.questionnaire().url().equals(step.questionnaire().url())) {
            return Optional.of(Exclusion.OTHER_QUESTIONNAIRE);
        }
        if (definitions.questionnaire(response.questionnaire()).isEmpty()) {
            return Optional.of(Exclusion.QUESTIONNAIRE_UNKNOWN);
        }
        var event = step.event(facts);
        if (event.isEmpty()) {
            return Optional.of(Exclusion.EVENT_UNKNOWN);
        }
        return step.counts(event.get(), day(pathway, response))
                ? Optional.empty()
                : Optional.of(Exclusion.OUT_OF_WINDOW);
    }

    private static Comparator<ResponseRecorded> nearest(Pathway pathway, Step step, EpisodeFacts facts) {
        return Comparator.comparingLong((ResponseRecorded response) ->
                        step.distance(step.event(facts).orElseThrow(), day(pathway, response)))
                .thenComparing(response -> response.answeredAt().orElseThrow())
                .thenComparing(ResponseRecorded::response);
    }

    private static LocalDate day(Pathway pathway, ResponseRecorded response) {
        return response.answeredAt().orElseThrow().atZone(pathway.zone()).toLocalDate();
    }
}
