package fr.boussole.form.score;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.branching.Enabled;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.score.Step.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds, item by item, what answers bring to a score. */
record Itemwise(FormDefinition form, Enabled enabled) {

    List<Step> steps(Scale scale) {
        return scale.items().stream().map(this::step).toList();
    }

    private Step step(ScaleItem scaleItem) {
        return form.item(scaleItem.linkId())
                .map(item -> step(scaleItem, item))
                .orElseGet(() -> without(scaleItem, "", Standing.UNKNOWN));
    }

    private Step step(ScaleItem scaleItem, Item item) {
        if (!enabled.isEnabled(item.linkId())) {
            return without(scaleItem, "", Standing.NOT_APPLICABLE);
        }
        var values = enabled.values(item.linkId());
        var raw = values.stream().map(AnswerValue::key).collect(Collectors.joining(", "));
        if (values.isEmpty()) {
            return without(scaleItem, raw, Standing.MISSING);
        }
        if (values.size() > 1) {
            return without(scaleItem, raw, Standing.WITHOUT_POINTS);
        }
        if (scaleItem.notAnswers().contains(raw)) {
            return without(scaleItem, raw, Standing.NOT_AN_ANSWER);
        }
        Optional<BigDecimal> points = Points.of(values.get(0), scaleItem, item);
        return points.isPresent()
                ? new Step(scaleItem.linkId(), raw, points, Standing.COUNTED)
                : without(scaleItem, raw, Standing.WITHOUT_POINTS);
    }

    private static Step without(ScaleItem scaleItem, String raw, Standing standing) {
        return new Step(scaleItem.linkId(), raw, Optional.empty(), standing);
    }
}
