package fr.boussole.form.score;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.TextJson;
import fr.boussole.form.score.ScoreOutcome.Computed;
import fr.boussole.form.score.ScoreOutcome.NotComputed;

/** A {@link ScoreOutcome} as JSON, with its explanation: what each item brought, and the computation line by line. */
public final class OutcomeJson {
    private OutcomeJson() {}

    public static ObjectNode write(Scale scale, ScoreOutcome outcome) {
        var node = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        node.put("scale", scale.id())
                .put("version", scale.version())
                .put("questionnaire", scale.questionnaire().toString());
        if (outcome instanceof Computed computed) {
            node.put("value", computed.value()).put("prorated", computed.prorated());
            scale.band(computed.value()).ifPresent(band -> TextJson.write(band.label(), "band", node));
        } else if (outcome instanceof NotComputed blank) {
            node.put("reason", blank.reason());
        }
        var explanation = Explanation.of(scale, outcome);
        var lines = node.putArray("explanation");
        explanation.lines().forEach(line -> line.byLanguage().forEach(lines.addObject()::put));
        var steps = node.putArray("steps");
        outcome.steps().forEach(step -> write(step, explanation, steps.addObject()));
        return node;
    }

    private static void write(Step step, Explanation explanation, ObjectNode node) {
        node.put("linkId", step.linkId());
        if (!step.raw().isEmpty()) {
            node.put("answer", step.raw());
        }
        step.number().ifPresent(number -> node.put("number", number.shown()));
        step.points().ifPresent(points -> node.put("points", points.shown()));
        node.put("standing", step.standing().name());
        TextJson.write(explanation.of(step), "explanation", node);
    }
}
