package fr.boussole.form.score;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.ScoreOutcome.Computed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Scores of answers. With <i>p</i> the points of the <i>k</i> items counted, out of the <i>n</i> that apply: the mean is Σp / k;
 * the sum is Σp · n / k, so that a missing item counts as the mean of the others, where the missing rule imputes. Arithmetic is
 * exact; the value is rounded once, half to even.
 *
 * <p>An item that branching switched off does not apply. An item that applies but has no answer, or “not concerned”, “don't
 * know” and the like, is missing.
 */
public final class Scoring {
    private Scoring() {}

    public static ScoreOutcome score(Scale scale, FormDefinition form, Answers answers) {
        var steps = new Itemwise(form, Branching.of(form, answers)).steps(scale);
        return Blank.reason(scale, steps).orElseGet(() -> computed(scale, steps));
    }

    private static ScoreOutcome computed(Scale scale, List<Step> steps) {
        var counts = Counts.of(steps);
        var points =
                steps.stream().map(Step::points).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        var times = scale.method() == Method.SUM ? counts.applicable() : 1;
        var value = points.multiply(BigDecimal.valueOf(times))
                .divide(BigDecimal.valueOf(counts.counted()), scale.decimals(), RoundingMode.HALF_EVEN);
        var isInRange = value.compareTo(scale.min()) >= 0 && value.compareTo(scale.max()) <= 0;
        return isInRange ? new Computed(value, steps) : Blank.outOfRange(scale, value, steps);
    }
}
