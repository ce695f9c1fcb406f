package fr.boussole.form.score;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.branching.Enabled;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import fr.boussole.form.score.ScoreOutcome.Computed;
import fr.boussole.form.score.ScoreOutcome.NotComputed;
import fr.boussole.form.score.Step.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Scores of answers. With <i>p</i> the points of the <i>k</i> items counted, out of <i>n</i> applicable ones: the mean is
 * Σp / k, the sum is Σp · n / k (a missing item counts as the mean of the others, where the missing rule imputes). Arithmetic is
 * exact; the value is rounded once, half to even.
 */
public final class Scoring {
    private Scoring() {}

    public static ScoreOutcome score(Scale scale, FormDefinition form, Answers answers) {
        var enabled = Branching.of(form, answers);
        var steps = scale.items().stream()
                .map(item -> step(item, form, answers, enabled))
                .toList();
        return refusal(scale, steps).orElseGet(() -> computed(scale, steps));
    }

    private static Step step(ScaleItem scaleItem, FormDefinition form, Answers answers, Enabled enabled) {
        var linkId = scaleItem.linkId();
        var item = form.item(linkId);
        if (item.isEmpty()) {
            return new Step(linkId, "", Optional.empty(), Standing.WITHOUT_POINTS);
        }
        if (!enabled.isEnabled(linkId)) {
            return new Step(linkId, "", Optional.empty(), Standing.NOT_APPLICABLE);
        }
        var values = answers.values(linkId);
        if (values.isEmpty()) {
            return new Step(linkId, "", Optional.empty(), Standing.MISSING);
        }
        if (values.size() > 1) {
            var all =
                    String.join(", ", values.stream().map(value -> value.key()).toList());
            return new Step(linkId, all, Optional.empty(), Standing.WITHOUT_POINTS);
        }
        var value = values.get(0);
        if (scaleItem.notAnswers().contains(value.key())) {
            return new Step(linkId, value.key(), Optional.empty(), Standing.NOT_AN_ANSWER);
        }
        var points = Points.of(value, scaleItem, item.get());
        return new Step(linkId, value.key(), points, points.isPresent() ? Standing.COUNTED : Standing.WITHOUT_POINTS);
    }

    private static Optional<ScoreOutcome> refusal(Scale scale, List<Step> steps) {
        return Optional.empty();
    }

    private static ScoreOutcome computed(Scale scale, List<Step> steps) {
        var counted = count(steps, Standing.COUNTED);
        var applicable = steps.size() - count(steps, Standing.NOT_APPLICABLE);
        var total = steps.stream().map(Step::points).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        var times = scale.method() == Method.SUM ? applicable : 1;
        var value = total.multiply(BigDecimal.valueOf(times))
                .divide(BigDecimal.valueOf(counted), scale.decimals(), RoundingMode.HALF_EVEN);
        if (value.compareTo(scale.min()) < 0 || value.compareTo(scale.max()) > 0) {
            return new NotComputed("out-of-range", Text.EMPTY, steps);
        }
        return new Computed(value, steps);
    }

    private static int count(List<Step> steps, Standing standing) {
        return (int) steps.stream().filter(step -> step.standing() == standing).count();
    }
}
