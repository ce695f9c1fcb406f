package fr.boussole.form.score;

import fr.boussole.form.definition.Text;
import fr.boussole.form.score.ScoreOutcome.NotComputed;
import fr.boussole.form.score.Step.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reasons for which a score is left blank, looked at in this order. */
final class Blank {
    private Blank() {}

    static Optional<ScoreOutcome> reason(Scale scale, List<Step> steps) {
        return unknown(steps)
                .or(() -> withoutPoints(steps))
                .or(() -> notApplicable(scale, steps))
                .or(() -> nothingAnswered(steps))
                .or(() -> requiredMissing(scale, steps))
                .or(() -> tooManyMissing(scale, steps));
    }

    private static Optional<ScoreOutcome> unknown(List<Step> steps) {
        return named(steps, Standing.UNKNOWN)
                .map(linkIds -> blank(
                        "unknown-item",
                        "Le questionnaire n’a pas : " + linkIds,
                        "The questionnaire does not have: " + linkIds,
                        steps));
    }

    private static Optional<ScoreOutcome> withoutPoints(List<Step> steps) {
        return named(steps, Standing.WITHOUT_POINTS)
                .map(linkIds -> blank(
                        "without-points",
                        "L’échelle ne donne pas de points à ce qui est répondu à : " + linkIds,
                        "The scale gives no points to what is answered to: " + linkIds,
                        steps));
    }

    private static Optional<ScoreOutcome> notApplicable(Scale scale, List<Step> steps) {
        if (Counts.of(steps).applicable() == 0) {
            return Optional.of(blank(
                    "not-applicable",
                    "Aucune question de l’échelle n’a été posée",
                    "No question of the scale was asked",
                    steps));
        }
        return named(steps, Standing.NOT_APPLICABLE)
                .filter(linkIds -> scale.method().needsEveryItem())
                .map(linkIds -> blank(
                        "not-applicable",
                        "L’échelle demande toutes ses questions ; celles-ci n’ont pas été posées : " + linkIds,
                        "The scale needs all its questions; these were not asked: " + linkIds,
                        steps));
    }

    private static Optional<ScoreOutcome> requiredMissing(Scale scale, List<Step> steps) {
        var required = steps.stream()
                .filter(step -> scale.missing().required().contains(step.linkId()))
                .filter(Step::isMissing)
                .map(Step::linkId)
                .collect(Collectors.joining(", "));
        return Optional.of(required)
                .filter(linkIds -> !linkIds.isEmpty())
                .map(linkIds -> blank(
                        "required-missing",
                        "Rien ne peut remplacer la réponse à : " + linkIds,
                        "Nothing can stand for the answer to: " + linkIds,
                        steps));
    }

    private static Optional<ScoreOutcome> nothingAnswered(List<Step> steps) {
        return Counts.of(steps).counted() > 0
                ? Optional.empty()
                : Optional.of(blank(
                        "nothing-answered",
                        "Aucune question de l’échelle n’a de réponse",
                        "No question of the scale has an answer",
                        steps));
    }

    private static Optional<ScoreOutcome> tooManyMissing(Scale scale, List<Step> steps) {
        var counts = Counts.of(steps);
        var rule = scale.missing();
        var isPartialSum = scale.method().addsUp() && !rule.imputeMean() && counts.missing() > 0;
        if (rule.allows(counts.counted(), counts.applicable()) && !isPartialSum) {
            return Optional.empty();
        }
        return Optional.of(blank(
                "too-many-missing",
                "Il manque " + counts.missing() + " réponse(s) sur " + counts.applicable()
                        + " ; l’échelle n’en admet pas tant",
                counts.missing() + " answer(s) out of " + counts.applicable()
                        + " are missing; the scale does not allow so many",
                steps));
    }

    static ScoreOutcome notInTable(List<Step> steps) {
        return blank(
                "not-in-table",
                "L’échelle n’a pas de valeur pour ces points",
                "The scale has no value for these points",
                steps);
    }

    static ScoreOutcome outOfRange(Scale scale, BigDecimal value, List<Step> steps) {
        var range = scale.min().toPlainString() + "…" + scale.max().toPlainString();
        return blank(
                "out-of-range",
                "Le calcul donne " + value.toPlainString() + ", hors de l’étendue " + range,
                "The computation gives " + value.toPlainString() + ", outside the range " + range,
                steps);
    }

    private static Optional<String> named(List<Step> steps, Standing standing) {
        return Optional.of(steps.stream()
                        .filter(step -> step.standing() == standing)
                        .map(Step::linkId)
                        .collect(Collectors.joining(", ")))
                .filter(linkIds -> !linkIds.isEmpty());
    }

    private static ScoreOutcome blank(String reason, String french, String english, List<Step> steps) {
        return new NotComputed(reason, Text.both(french, english), steps);
    }
}
