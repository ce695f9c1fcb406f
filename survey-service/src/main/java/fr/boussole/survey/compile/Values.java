package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.json.MalformedJson;
import java.util.Optional;

/** Reads the {@code value[x]} or {@code answer[x]} of an element as an answer. */
final class Values {
    private Values() {}

    /**
     * The value, when it is of a type that answers have. A coding without a code is known by its words, or all the choices of such
     * a question would be one.
     *
     * @param prefix {@code value} or {@code answer}
     */
    static Optional<AnswerValue> of(JsonNode element, String prefix) {
        ObjectNode alone = JsonNodeFactory.instance.objectNode();
        element.properties().stream()
                .filter(member -> member.getKey().startsWith(prefix))
                .forEach(member -> alone.set("value" + member.getKey().substring(prefix.length()), member.getValue()));
        try {
            return Optional.of(AnswerValue.fromFhir(alone)).map(Values::withCode);
        } catch (MalformedJson e) {
            return Optional.empty();
        }
    }

    private static AnswerValue withCode(AnswerValue value) {
        return value instanceof AnswerValue.Coding coding && coding.code().isEmpty()
                ? new AnswerValue.Coding(coding.system(), coding.display(), coding.display())
                : value;
    }
}
