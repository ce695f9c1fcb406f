package fr.boussole.form.alert;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.ValueJson;
import fr.boussole.form.json.JsonPlace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What raised an alert: the answer or the score itself, to be read by whoever takes care of it. */
public sealed interface Cause {

    /** As JSON, which {@link #read} reads. */
    ObjectNode json();

    /** These answers to one question. */
    record Answered(String question, List<AnswerValue> values) implements Cause {
        public Answered {
            values = List.copyOf(values);
        }

        @Override
        public ObjectNode json() {
            ObjectNode node = exact().objectNode().put("question", question);
            var all = node.putArray("values");
            values.forEach(value -> all.add(value.toFhir()));
            return node;
        }
    }

    /** This score on one scale. */
    record Scored(String scale, BigDecimal score) implements Cause {
        @Override
        public ObjectNode json() {
            return exact().objectNode().put("scale", scale).put("score", score);
        }
    }

    /** The cause that {@link #json} wrote; empty when it is none. */
    static Optional<Cause> read(JsonPlace place) {
        if (place.has("scale")) {
            return place.text("scale").flatMap(scale -> place.decimal("score").map(score -> new Scored(scale, score)));
        }
        return place.requiredText("question")
                .map(question -> new Answered(
                        question,
                        place.objects("values").stream()
                                .flatMap(value -> ValueJson.read(value).stream())
                                .toList()));
    }

    private static JsonNodeFactory exact() {
        return JsonNodeFactory.withExactBigDecimals(true);
    }
}
