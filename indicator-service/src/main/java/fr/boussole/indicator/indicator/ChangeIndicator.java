package fr.boussole.indicator.indicator;

import fr.boussole.form.definition.Text;
import fr.boussole.form.score.Mic;
import fr.boussole.form.score.Scale;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.contribution.Measure;
import fr.boussole.indicator.definition.Pathway;
import fr.boussole.indicator.statistic.Change;
import fr.boussole.indicator.statistic.Confidence;
import java.util.List;
import java.util.Optional;

/** What changed between two steps, over people whose score is known at both. */
record ChangeIndicator(Scale scale, Pathway.ScaleChange steps, Lineage lineage) implements Indicator {

    @Override
    public Heading heading() {
        var range = scale.max().subtract(scale.min());
        return new Heading(
                "change." + scale.id() + '.' + steps.from() + '.' + steps.to(),
                scale.kind().name(),
                scale.title(),
                Optional.of(scale.id()),
                List.of(steps.from(), steps.to()),
                Optional.of("HIGHER_IS_BETTER"),
                Optional.of(range.negate()),
                Optional.of(range));
    }

    @Override
    public Explanation explanation() {
        return new Explanation(
                Text.both(
                        "Somme des différences après − avant, tournées pour que + soit mieux",
                        "Sum of the differences after − before, turned so that + is better"),
                Text.both(
                        "Personnes dont le score est connu avant et après",
                        "People whose score is known before and after"),
                lineage.told(Text.both(
                        "Différence moyenne ; taille d’effet = moyenne / écart type avant ; SRM = moyenne / écart type des différences",
                        "Mean difference; effect size = mean / SD before; SRM = mean / SD of the differences")),
                Text.both(
                        "Intervalle t à 95 % ; Wilson pour les répondeurs",
                        "95 % t interval; Wilson for the responders"),
                Versions.of(scale, lineage),
                scale.mic().map(mic -> scale.source() + " " + mic.source()).orElse(scale.source()));
    }

    @Override
    public List<Measure> measures() {
        return List.of(change(), missing(), new Measure.Excluded(steps.from()), new Measure.Excluded(steps.to()));
    }

    @Override
    public boolean isComparable(Group group) {
        return lineage.includes(group);
    }

    @Override
    public Optional<Figure> figure(Counts counts) {
        var pairs = counts.pairs(change());
        var change = Change.of(pairs, scale.direction(), scale.mic().map(Mic::value));
        if (change.n() == 0) {
            return Optional.empty();
        }
        var changes = pairs.changes(scale.direction());
        return Optional.of(new Figure.Change(
                change.n(),
                change.before(),
                change.after(),
                new Figure.Estimate(
                        change.change().mean().getAsDouble(), change.change().interval(Confidence.USUAL)),
                change.change().sd(),
                change.effectSize(),
                change.responseMean(),
                change.improved(),
                change.unchanged(),
                change.worsened(),
                scale.mic().map(mic -> Figure.Share.of(changes.atLeast(mic.value()), change.n())),
                scale.mic().map(Mic::value),
                Bars.of(pairs.before()),
                Bars.of(pairs.after()),
                Bars.of(changes),
                counts.codes(missing(), new Measure.Excluded(steps.from()), new Measure.Excluded(steps.to()))));
    }

    private Measure change() {
        return new Measure.Change(scale.id(), steps.from(), steps.to());
    }

    private Measure missing() {
        return new Measure.ChangeMissing(scale.id(), steps.from(), steps.to());
    }
}
