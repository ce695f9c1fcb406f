package fr.boussole.form.score;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.branching.Enabled;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.ScoreOutcome.Computed;
import java.util.List;

/**
 * Scores of answers. Item by item, an answer gives a number and the number gives points; where the missing rule imputes, a
 * missing item of a sum counts as the mean of the answered ones; the scale's {@link Method} makes one value of the points and
 * its {@link Rescale} makes the score of it. Arithmetic is exact; the score is rounded once, half to even.
 *
 * <p>An item that branching switched off does not apply. An item that applies but has no answer, or “not concerned”, “don't
 * know” and the like, is missing.
 */
public final class Scoring {
    private Scoring() {}

    public static ScoreOutcome score(Scale scale, FormDefinition form, Answers answers) {
        return score(scale, form, Branching.of(form, answers));
    }

    /** @param enabled the outcome of branching on the answers: found once, however many scales score them */
    public static ScoreOutcome score(Scale scale, FormDefinition form, Enabled enabled) {
        var steps = new Itemwise(form, enabled).steps(scale);
        return Blank.reason(scale, steps).orElseGet(() -> computed(scale, imputed(scale, steps)));
    }

    private static List<Step> imputed(Scale scale, List<Step> steps) {
        if (!scale.method().addsUp()
                || !scale.missing().imputeMean()
                || steps.stream().noneMatch(Step::isMissing)) {
            return steps;
        }
        var mean = Part.mean(parts(steps));
        return steps.stream()
                .map(step -> step.isMissing() ? step.imputed(mean) : step)
                .toList();
    }

    static List<Part> parts(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.points().map(points -> new Part(step.linkId(), points)).stream())
                .toList();
    }

    private static ScoreOutcome computed(Scale scale, List<Step> steps) {
        return scale.method()
                .value(parts(steps))
                .map(scale.rescale()::of)
                .map(score -> inRange(scale, score, steps))
                .orElseGet(() -> Blank.notInTable(steps));
    }

    private static ScoreOutcome inRange(Scale scale, Fraction score, List<Step> steps) {
        var value = score.rounded(scale.decimals());
        var isInRange = value.compareTo(scale.min()) >= 0 && value.compareTo(scale.max()) <= 0;
        return isInRange
                ? new Computed(value, steps.stream().anyMatch(Step::isMissing), steps)
                : Blank.outOfRange(scale, value, steps);
    }
}
