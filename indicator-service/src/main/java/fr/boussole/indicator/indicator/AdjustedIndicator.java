package fr.boussole.indicator.indicator;

import fr.boussole.form.definition.Text;
import fr.boussole.form.score.Scale;
import fr.boussole.indicator.casemix.AdjustedMean;
import fr.boussole.indicator.casemix.Expectation;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.contribution.Measure;
import fr.boussole.indicator.definition.Adjustment;
import fr.boussole.indicator.statistic.PairedDistribution;
import fr.boussole.indicator.statistic.PairedDistribution.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The change that people would show if they were composed as everyone along the pathway, wherever they are cared for. */
record AdjustedIndicator(Scale scale, Adjustment adjustment, Lineage lineage) implements Indicator {

    @Override
    public Heading heading() {
        var range = scale.max().subtract(scale.min());
        return new Heading(
                "adjusted." + scale.id() + '.' + adjustment.from() + '.' + adjustment.to() + '.'
                        + adjustment.model().id(),
                scale.kind().name(),
                Text.both(
                        scale.title().in("fr") + " : changement ajusté",
                        scale.title().in("en") + ": adjusted change"),
                Optional.of(scale.id()),
                List.of(adjustment.from(), adjustment.to()),
                Optional.of("HIGHER_IS_BETTER"),
                Optional.of(range.negate()),
                Optional.of(range));
    }

    @Override
    public Explanation explanation() {
        var versions = new ArrayList<>(Versions.of(scale, lineage));
        versions.add("model " + adjustment.model().canonical());
        return new Explanation(
                Text.both(
                        "Changement observé moins changement attendu selon le modèle",
                        "Observed change less the change that the model expects"),
                Text.both(
                        "Personnes dont le score est connu avant et après et dont le modèle sait assez ; tous les établissements servent de référence",
                        "People whose score is known before and after and of whom the model knows enough; all establishments are the reference"),
                lineage.told(
                        Text.both(
                                "Changement moyen de tous + (observé − attendu) du lieu − (observé − attendu) de tous (NHS England) ; rien en dessous de 30 personnes",
                                "Mean change of all + (observed − expected) of the place − (observed − expected) of all (NHS England); nothing under 30 people")),
                Text.both(
                        "z = écart avec tous / (écart type des résidus / √n) ; hors norme à 1,96 (95 %) et 3,09 (99,8 %)",
                        "z = distance from all / (SD of the residuals / √n); outlier at 1.96 (95 %) and 3.09 (99.8 %)"),
                versions,
                adjustment.model().source());
    }

    @Override
    public List<Measure> measures() {
        return List.of(measure());
    }

    @Override
    public boolean isComparable(Group group) {
        return lineage.includes(group);
    }

    @Override
    public boolean needsEveryone() {
        return true;
    }

    @Override
    public Optional<Figure> figure(Counts counts) {
        return figure(counts, counts);
    }

    @Override
    public Optional<Figure> figure(Counts counts, Counts everyone) {
        return expectation(counts).flatMap(place -> expectation(everyone).map(all -> figure(counts, place, all)));
    }

    private Figure figure(Counts counts, Expectation place, Expectation all) {
        var adjusted = AdjustedMean.of(place, all);
        return new Figure.Adjusted(
                place.n(),
                place.expected(),
                place.observed(),
                adjusted.map(AdjustedMean::value),
                adjusted.flatMap(one -> one.z().stream().boxed().findFirst()),
                adjusted.map(AdjustedMean::outlier),
                all.n(),
                all.observed(),
                counts.codes(measure()));
    }

    private Optional<Expectation> expectation(Counts counts) {
        var turned = new HashMap<Pair, Long>();
        counts.pairs(measure())
                .counts()
                .forEach((pair, people) -> turned.merge(
                        new Pair(
                                scale.direction().turned(pair.before()),
                                scale.direction().turned(pair.after())),
                        people,
                        Long::sum));
        return Expectation.of(new PairedDistribution(turned));
    }

    private Measure measure() {
        return new Measure.Adjusted(
                scale.id(),
                adjustment.from(),
                adjustment.to(),
                adjustment.model().canonical());
    }
}
