package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.json.MalformedJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Renames a compared answer that cannot be what its name says but is what its question asks: {@code "answerInteger": "2022-09"}
 * about a date is an {@code answerDate}.
 */
final class AnswersUnderAWrongName implements Rule {
    static final String NAME = "answer-under-a-wrong-name";

    private static final Map<String, String> TYPES = Map.of(
            "date", "Date",
            "dateTime", "DateTime",
            "time", "Time",
            "string", "String",
            "text", "String",
            "quantity", "Quantity",
            "choice", "Coding");

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Place> items = Place.items(questionnaire);
        Map<String, String> types = items.stream()
                .filter(item -> item.text("linkId").isPresent())
                .collect(Collectors.toMap(
                        item -> item.text("linkId").get(),
                        item -> item.text("type").orElse(""),
                        (one, other) -> one));
        List<Remark> remarks = new ArrayList<>();
        for (Place item : items) {
            for (Place condition : item.children("enableWhen")) {
                String asked = types.getOrDefault(condition.text("question").orElse(""), "");
                rename(condition, Optional.ofNullable(TYPES.get(asked))).ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    private static Optional<Remark> rename(Place condition, Optional<String> type) {
        Optional<String> written = condition.choice("answer");
        if (type.isEmpty() || written.isEmpty()) {
            return Optional.empty();
        }
        JsonNode value = condition.json().get(written.get());
        if (fits(written.get(), value) || !reads(type.get(), value)) {
            return Optional.empty();
        }
        String meant = "answer" + type.get();
        condition.json().set(meant, condition.json().remove(written.get()));
        return Optional.of(Remark.warned(
                NAME,
                condition.at(written.get()),
                "“" + value.asText() + "” is no " + written.get().substring("answer".length()) + ": it was kept as "
                        + meant + ", which its question asks for."));
    }

    private static boolean fits(String name, JsonNode value) {
        return Primitive.ofChoice(name)
                .filter(primitive ->
                        !primitive.fits(value) && primitive.mend(value).isEmpty())
                .isEmpty();
    }

    private static boolean reads(String type, JsonNode value) {
        ObjectNode alone = JsonNodeFactory.instance.objectNode();
        alone.set("value" + type, value);
        try {
            AnswerValue.fromFhir(alone);
            return true;
        } catch (MalformedJson e) {
            return false;
        }
    }
}
