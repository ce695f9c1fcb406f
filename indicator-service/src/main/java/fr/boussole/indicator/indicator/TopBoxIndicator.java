package fr.boussole.indicator.indicator;

import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Text;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleItem;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.contribution.Measure;
import fr.boussole.indicator.definition.Step;
import fr.boussole.indicator.statistic.Confidence;
import fr.boussole.indicator.statistic.Proportion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The share of the most positive answers (CAHPS): for one item a share of people; for a scale the mean of its items' shares.
 *
 * <p>The interval of the mean is Wilson's with the smallest number of people who answered an item. It is never too narrow:
 * whatever the correlation between items, the standard error of the mean of their shares is at most the mean of their standard
 * errors, each at most √(p(1 − p)/n) with that n, and √(p(1 − p)) is concave.
 */
record TopBoxIndicator(Scale scale, FormDefinition form, Step step, Lineage lineage) implements Indicator {

    /** Whether the scale says which answers are the most positive. */
    static boolean isStatedBy(Scale scale) {
        return scale.items().stream().anyMatch(item -> !item.top().isEmpty());
    }

    @Override
    public Heading heading() {
        return new Heading(
                "top-box." + scale.id() + '.' + step.id(),
                scale.kind().name(),
                scale.title(),
                Optional.of(scale.id()),
                List.of(step.id()),
                Optional.of("HIGHER_IS_BETTER"),
                Optional.of(BigDecimal.ZERO),
                Optional.of(BigDecimal.ONE));
    }

    @Override
    public Explanation explanation() {
        return new Explanation(
                Text.both("Réponses les plus favorables", "Most positive answers"),
                Text.both(
                        "Personnes qui ont répondu à la question ; « non concerné » n’est pas une réponse",
                        "People who answered the question; “not concerned” is no answer"),
                Text.both("Moyenne des parts de chaque question (CAHPS)", "Mean of the items’ shares (CAHPS)"),
                Text.both(
                        "Wilson à 95 %, avec le plus petit nombre de réponses à une question",
                        "95 % Wilson, with the smallest number of answers to an item"),
                Versions.of(scale, lineage),
                scale.source());
    }

    @Override
    public List<Measure> measures() {
        var measures = new ArrayList<Measure>();
        items().forEach(item -> measures.add(answers(item)));
        measures.add(new Measure.Excluded(step.id()));
        return measures;
    }

    @Override
    public boolean isComparable(Group group) {
        return lineage.includes(group);
    }

    @Override
    public Optional<Figure> figure(Counts counts) {
        var shares =
                items().stream().flatMap(item -> share(item, counts).stream()).toList();
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        double mean = shares.stream()
                .mapToDouble(item -> item.top().share())
                .average()
                .getAsDouble();
        long n = shares.stream()
                .mapToLong(item -> item.top().denominator())
                .min()
                .getAsLong();
        return Optional.of(new Figure.TopBox(
                n,
                mean,
                new Proportion(Math.min(1, mean), n).interval(Confidence.USUAL),
                shares,
                counts.codes(new Measure.Excluded(step.id()))));
    }

    private List<ScaleItem> items() {
        return scale.items().stream().filter(item -> !item.top().isEmpty()).toList();
    }

    private Optional<Figure.ItemShare> share(ScaleItem item, Counts counts) {
        long answered = 0;
        long top = 0;
        for (var answer : counts.codes(answers(item)).entrySet()) {
            answered += item.notAnswers().contains(answer.getKey()) ? 0 : answer.getValue();
            top += item.top().contains(answer.getKey()) ? answer.getValue() : 0;
        }
        return answered == 0
                ? Optional.empty()
                : Optional.of(new Figure.ItemShare(item.linkId(), text(item), Figure.Share.of(top, answered)));
    }

    private Text text(ScaleItem item) {
        return form.item(item.linkId()).map(Item::text).orElse(Text.EMPTY);
    }

    private Measure answers(ScaleItem item) {
        return new Measure.Item(step.id(), item.linkId());
    }
}
