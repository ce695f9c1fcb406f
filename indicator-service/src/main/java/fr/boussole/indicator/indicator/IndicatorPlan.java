package fr.boussole.indicator.indicator;

import fr.boussole.form.score.Kind;
import fr.boussole.form.score.Scale;
import fr.boussole.indicator.definition.Definitions;
import fr.boussole.indicator.definition.Pathway;
import fr.boussole.indicator.definition.Questionnaire;
import fr.boussole.indicator.definition.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The indicators of a pathway, the headline's first: participation at each step, by channel and with its delays, the mean of each scale, its most positive
 * answers where the scale names them, its change between steps, and what matters most often.
 */
final class IndicatorPlan {
    private final Pathway pathway;
    private final Definitions definitions;
    private final List<Indicator> indicators = new ArrayList<>();

    private IndicatorPlan(Pathway pathway, Definitions definitions) {
        this.pathway = pathway;
        this.definitions = definitions;
    }

    static List<Indicator> of(Pathway pathway, Definitions definitions) {
        return new IndicatorPlan(pathway, definitions).all();
    }

    private List<Indicator> all() {
        pathway.changes().forEach(this::change);
        for (var step : pathway.steps()) {
            definitions.questionnaire(step.questionnaire()).ifPresent(questionnaire -> scores(step, questionnaire));
        }
        indicators.sort(Comparator.comparing(indicator -> !isHeadline(indicator)));
        for (var step : pathway.steps()) {
            asking(step, Lineage.all(pathway.id(), definitions));
        }
        return List.copyOf(indicators);
    }

    private void asking(Step step, Lineage lineage) {
        indicators.add(new ParticipationIndicator(step, lineage));
        step.channels().forEach(channel -> indicators.add(new ChannelIndicator(step, channel, lineage)));
        if (!step.channels().isEmpty()) {
            indicators.add(DelayIndicator.toAnswer(step, lineage));
            indicators.add(DelayIndicator.ofSending(step, lineage));
        }
    }

    private boolean isHeadline(Indicator indicator) {
        return pathway.headline().isPresent()
                && pathway.headline().equals(indicator.heading().scale());
    }

    private void change(Pathway.ScaleChange change) {
        pathway.step(change.to())
                .flatMap(step -> definitions.questionnaire(step.questionnaire()))
                .flatMap(questionnaire -> questionnaire.scale(change.scale()))
                .ifPresent(scale -> {
                    indicators.add(new ChangeIndicator(scale, change, lineage(scale, change.to())));
                    definitions.adjustments(pathway.id()).stream()
                            .filter(adjustment -> adjustment.isOf(change))
                            .forEach(adjustment -> indicators.add(
                                    new AdjustedIndicator(scale, adjustment, lineage(scale, change.to()))));
                });
    }

    private void scores(Step step, Questionnaire questionnaire) {
        for (var scale : questionnaire.scales()) {
            indicators.add(new ScoreIndicator(scale, step, lineage(scale, step.id())));
            if (scale.kind() != Kind.PROM && TopBoxIndicator.isStatedBy(scale)) {
                indicators.add(new TopBoxIndicator(
                        scale,
                        questionnaire.form(),
                        step,
                        lineage(scale, step.id()).unbridged()));
            }
        }
        if (questionnaire.scales().stream().anyMatch(scale -> scale.kind() == Kind.PRIORITY)) {
            indicators.addAll(
                    FrequencyIndicator.shared(questionnaire.form(), step, Lineage.all(pathway.id(), definitions)));
        }
    }

    private Lineage lineage(Scale scale, String step) {
        return Lineage.of(pathway.id(), scale.id(), step, definitions);
    }
}
