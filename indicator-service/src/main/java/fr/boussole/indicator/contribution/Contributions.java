package fr.boussole.indicator.contribution;

import fr.boussole.form.branching.Branching;
import fr.boussole.form.branching.Enabled;
import fr.boussole.form.branching.TooManyOccurrences;
import fr.boussole.form.score.Scoring;
import fr.boussole.indicator.definition.Adjustment;
import fr.boussole.indicator.definition.Definitions;
import fr.boussole.indicator.definition.Pathway;
import fr.boussole.indicator.definition.Questionnaire;
import fr.boussole.indicator.definition.Step;
import fr.boussole.indicator.message.EpisodeFacts;
import fr.boussole.indicator.message.ResponseRecorded;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an episode adds to the statistics: a multiset of entries. A pure function of what was said about the episode and of
 * what is published, so that the tallies are the sum of it over all episodes, however they came to be.
 */
public final class Contributions {
    private final EpisodeState state;
    private final EpisodeFacts facts;
    private final Definitions definitions;
    private final Group group;
    private final Map<Entry, Integer> counts = new HashMap<>();
    private final Known known = new Known();

    private Contributions(EpisodeState state, EpisodeFacts facts, Definitions definitions) {
        this.state = state;
        this.facts = facts;
        this.definitions = definitions;
        this.group = Group.of(facts);
    }

    /** How many times the episode counts in each entry, always 1 or more; nothing for an erased episode. */
    public static Map<Entry, Integer> of(EpisodeState state, Definitions definitions) {
        return state.facts()
                .map(facts -> new Contributions(state, facts, definitions).all())
                .orElseGet(Map::of);
    }

    private Map<Entry, Integer> all() {
        definitions
                .pathway(new Pathway.Key(facts.pathway(), facts.pathwayVersion()))
                .ifPresentOrElse(
                        this::along,
                        () -> exclude(
                                Exclusion.PATHWAY_UNKNOWN, state.responses().values()));
        return Map.copyOf(counts);
    }

    private void along(Pathway pathway) {
        var scores = new LinkedHashMap<String, Map<String, Measured>>();
        for (var step : pathway.steps()) {
            scores.put(step.id(), at(pathway, step));
        }
        pathway.changes().forEach(change -> change(change, scores));
        exclude(
                Exclusion.STEP_UNKNOWN,
                state.responses().values().stream()
                        .filter(response -> pathway.step(response.step()).isEmpty())
                        .toList());
    }

    private Map<String, Measured> at(Pathway pathway, Step step) {
        var responses = responsesAt(step);
        var invitation = Optional.ofNullable(state.invitations().get(step.id()));
        if (!facts.anonymous()) {
            add(
                    new Measure.Participation(step.id()),
                    new Value.Code(Reached.of(responses, invitation).code()));
        }
        invitation.map(asked -> Journey.of(asked.life())).ifPresent(journey -> journey(step, journey));
        var chosen = StepResponses.of(pathway, step, facts, responses, definitions);
        chosen.exclusions().forEach(reason -> exclude(reason, step.id()));
        Map<String, Measured> scores = chosen.counted()
                .map(response -> counted(pathway, step, response))
                .orElseGet(Map::of);
        if (!scores.isEmpty() && !definitions.adjustments(pathway.id()).isEmpty()) {
            chosen.counted().ifPresent(response -> remember(step, response, scores));
        }
        return scores;
    }

    private void remember(Step step, ResponseRecorded response, Map<String, Measured> scores) {
        definitions
                .questionnaire(response.questionnaire())
                .ifPresent(questionnaire -> known.at(
                        step.id(), Branching.withoutDisabled(questionnaire.form(), response.answers()), scores));
    }

    private void journey(Step step, Journey journey) {
        journey.fates().forEach((channel, fate) -> add(new Measure.Channel(step.id(), channel), new Value.Code(fate)));
        journey.minutesLate().ifPresent(minutes -> add(new Measure.Late(step.id()), new Value.Number(minutes)));
        journey.daysToAnswer().ifPresent(days -> add(new Measure.DaysToAnswer(step.id()), new Value.Number(days)));
    }

    private List<ResponseRecorded> responsesAt(Step step) {
        return state.responses().values().stream()
                .filter(response -> response.step().equals(step.id()))
                .toList();
    }

    private Map<String, Measured> counted(Pathway pathway, Step step, ResponseRecorded response) {
        return definitions
                .questionnaire(response.questionnaire())
                .map(questionnaire -> counted(pathway, step, questionnaire, response))
                .orElseGet(Map::of);
    }

    private Map<String, Measured> counted(
            Pathway pathway, Step step, Questionnaire questionnaire, ResponseRecorded response) {
        try {
            var form = questionnaire.form();
            var enabled = Branching.of(form, response.answers());
            var asked = Branching.withoutDisabled(form, response.answers(), enabled);
            ItemAnswers.of(step.id(), form, asked).forEach(this::add);
            return scores(pathway, step, questionnaire, enabled);
        } catch (TooManyOccurrences refusal) {
            exclude(Exclusion.TOO_MANY_OCCURRENCES, step.id());
            return Map.of();
        }
    }

    private Map<String, Measured> scores(Pathway pathway, Step step, Questionnaire questionnaire, Enabled enabled) {
        var scores = new LinkedHashMap<String, Measured>();
        for (var scale : questionnaire.scales()) {
            var outcome = Scoring.score(scale, questionnaire.form(), enabled);
            var on = definitions.measuredOn(pathway, step, scale.id());
            var measured = Measured.of(scale.id(), outcome, questionnaire.canonical(), on, definitions);
            scores.put(scale.id(), measured);
            if (measured instanceof Measured.Score score) {
                add(new Measure.Score(scale.id(), step.id()), new Value.Number(score.value()));
            } else if (measured instanceof Measured.Missing missing) {
                add(new Measure.ScoreMissing(scale.id(), step.id()), new Value.Code(missing.reason()));
            }
        }
        return scores;
    }

    private void change(Pathway.ScaleChange change, Map<String, Map<String, Measured>> scores) {
        var before = scores.getOrDefault(change.from(), Map.of());
        var after = scores.getOrDefault(change.to(), Map.of());
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        var pairing = Pairing.of(
                Optional.ofNullable(before.get(change.scale())),
                Optional.ofNullable(after.get(change.scale())),
                change.scale(),
                definitions);
        if (pairing instanceof Pairing.Paired paired) {
            add(new Measure.Change(change.scale(), change.from(), change.to()), paired.value());
            definitions.adjustments(facts.pathway()).stream()
                    .filter(adjustment -> adjustment.isOf(change))
                    .forEach(adjustment -> adjusted(adjustment, paired.value()));
        } else if (pairing instanceof Pairing.Unpaired unpaired) {
            add(
                    new Measure.ChangeMissing(change.scale(), change.from(), change.to()),
                    new Value.Code(unpaired.reason()));
        }
    }

    private void adjusted(Adjustment adjustment, Value.Pair scores) {
        var value = adjustment
                .model()
                .onGrid(known.covariates(facts))
                .<Value>map(expected -> new Value.Pair(
                        expected.subtract(scores.before()), scores.after().subtract(scores.before())))
                .orElse(Known.TOO_LITTLE);
        add(
                new Measure.Adjusted(
                        adjustment.scale(),
                        adjustment.from(),
                        adjustment.to(),
                        adjustment.model().canonical()),
                value);
    }

    private void exclude(Exclusion reason, Collection<ResponseRecorded> responses) {
        responses.stream()
                .filter(response -> response.status() != ResponseRecorded.Status.ENTERED_IN_ERROR)
                .forEach(response -> exclude(reason, response.step()));
    }

    private void exclude(Exclusion reason, String step) {
        add(new Measure.Excluded(step), new Value.Code(reason.code()));
    }

    private void add(Measure measure, Value value) {
        counts.merge(new Entry(new Cell(group, measure), value), 1, Integer::sum);
    }
}
