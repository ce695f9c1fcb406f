package fr.boussole.indicator.indicator;

import fr.boussole.form.definition.Text;
import fr.boussole.form.score.Scale;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.contribution.Measure;
import fr.boussole.indicator.definition.Step;
import fr.boussole.indicator.statistic.Confidence;
import fr.boussole.indicator.statistic.Quantile;
import java.util.List;
import java.util.Optional;

/** The mean of a score at a step, with its t interval. */
record ScoreIndicator(Scale scale, Step step, Lineage lineage) implements Indicator {

    @Override
    public Heading heading() {
        return new Heading(
                "score." + scale.id() + '.' + step.id(),
                scale.kind().name(),
                scale.title(),
                Optional.of(scale.id()),
                List.of(step.id()),
                Optional.of(scale.direction().name()),
                Optional.of(scale.min()),
                Optional.of(scale.max()));
    }

    @Override
    public Explanation explanation() {
        return new Explanation(
                Text.both("Somme des scores", "Sum of the scores"),
                Text.both("Personnes dont le score est calculé", "People whose score is computed"),
                lineage.told(Text.both("Moyenne", "Mean")),
                Text.both("Intervalle t à 95 %", "95 % t interval"),
                Versions.of(scale, lineage),
                scale.source());
    }

    @Override
    public List<Measure> measures() {
        return List.of(score(), missing(), excluded());
    }

    @Override
    public boolean isComparable(Group group) {
        return lineage.includes(group);
    }

    @Override
    public Optional<Figure> figure(Counts counts) {
        var scores = counts.numbers(score());
        var moments = scores.moments();
        if (moments.n() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Figure.Score(
                moments.n(),
                new Figure.Estimate(moments.mean().getAsDouble(), moments.interval(Confidence.USUAL)),
                moments.sd(),
                Quantile.of(scores, 0.25).getAsDouble(),
                Quantile.median(scores).getAsDouble(),
                Quantile.of(scores, 0.75).getAsDouble(),
                Bars.of(scores),
                counts.codes(missing(), excluded())));
    }

    private Measure score() {
        return new Measure.Score(scale.id(), step.id());
    }

    private Measure missing() {
        return new Measure.ScoreMissing(scale.id(), step.id());
    }

    private Measure excluded() {
        return new Measure.Excluded(step.id());
    }
}
