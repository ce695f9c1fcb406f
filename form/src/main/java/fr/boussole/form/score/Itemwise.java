package fr.boussole.form.score;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.branching.Enabled;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.score.Step.Standing;
import java.util.List;
import java.util.stream.Collectors;

/** Finds, item by item, what answers bring to a score. */
record Itemwise(FormDefinition form, Enabled enabled) {

    List<Step> steps(Scale scale) {
        return scale.items().stream().map(item -> step(scale.method(), item)).toList();
    }

    private Step step(Method method, ScaleItem scaleItem) {
        return form.item(scaleItem.linkId())
                .map(item -> step(method, scaleItem, item))
                .orElseGet(() -> Step.without(scaleItem.linkId(), "", Standing.UNKNOWN));
    }

    private Step step(Method method, ScaleItem scaleItem, Item item) {
        var linkId = item.linkId();
        if (!enabled.isEnabled(linkId)) {
            return Step.without(linkId, "", Standing.NOT_APPLICABLE);
        }
        var values = enabled.values(linkId);
        var raw = values.stream().map(AnswerValue::key).collect(Collectors.joining(", "));
        if (values.isEmpty()) {
            return Step.without(linkId, raw, Standing.MISSING);
        }
        if (values.size() > 1) {
            return Step.without(linkId, raw, Standing.WITHOUT_POINTS);
        }
        if (scaleItem.notAnswers().contains(raw)) {
            return Step.without(linkId, raw, Standing.NOT_AN_ANSWER);
        }
        var number = method.number(values.get(0), scaleItem, item).map(Fraction::of);
        var points = number.flatMap(scaleItem.conversion()::points);
        var standing = points.isPresent() ? Standing.COUNTED : Standing.WITHOUT_POINTS;
        return new Step(linkId, raw, number, points, standing);
    }
}
