package fr.boussole.survey.scale;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Option;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.form.json.Misshape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers to try a scale on: a FHIR QuestionnaireResponse in {@code response}, or in {@code answers} a map of linkIds to a number,
 * a text, true or false, a FHIR {@code value[x]}, or a list of these. The text or number of a choice is the code of its option.
 */
final class GivenAnswers {
    private final FormDefinition form;
    private final List<Misshape> misshapes = new ArrayList<>();

    private GivenAnswers(FormDefinition form) {
        this.form = form;
    }

    /**
     * @throws MalformedJson with every answer that cannot be read
     */
    static Answers read(JsonNode body, FormDefinition form) {
        if (body.has("response")) {
            return ResponseJson.read(body.get("response"));
        }
        return new GivenAnswers(form).map(body);
    }

    private Answers map(JsonNode body) {
        var root = JsonPlace.root(body);
        var place = root.object("answers");
        if (!body.has("answers")) {
            root.refuse("Il faut « response » ou « answers »", "There must be “response” or “answers”");
        }
        var linkIds = place.map(JsonPlace::members).orElse(List.of());
        if (linkIds.size() > ResponseJson.MOST_ITEMS) {
            root.at("answers")
                    .refuse(
                            "Plus de " + ResponseJson.MOST_ITEMS + " réponses",
                            "More than " + ResponseJson.MOST_ITEMS + " answers");
            linkIds = List.of();
        }
        misshapes.addAll(root.misshapes());
        var answers = Answers.empty();
        for (var linkId : linkIds) {
            answers = with(
                    answers,
                    linkId,
                    place.get().at(linkId).pointer(),
                    body.get("answers").get(linkId));
        }
        if (!misshapes.isEmpty()) {
            throw new MalformedJson(misshapes);
        }
        return answers;
    }

    private Answers with(Answers answers, String linkId, String pointer, JsonNode given) {
        var question = form.item(linkId).filter(item -> item.type().isQuestion());
        if (question.isEmpty()) {
            misshapes.add(new Misshape(
                    pointer,
                    "Le questionnaire n’a pas de question « " + linkId + " »",
                    "The questionnaire has no question “" + linkId + "”"));
            return answers;
        }
        var values = new ArrayList<AnswerValue>();
        for (var one : given.isArray() ? given : List.of(given)) {
            var value = value(one, question.get());
            if (value.isEmpty() || values.size() == ResponseJson.MOST_ITEMS) {
                unreadable(pointer, question.get());
                return answers;
            }
            values.add(value.get());
        }
        return answers.with(linkId, values, form);
    }

    private void unreadable(String pointer, Item question) {
        misshapes.add(new Misshape(
                pointer,
                "Ce n’est pas une réponse à une question de type "
                        + question.type().code(),
                "This is no answer to a question of type " + question.type().code()));
    }

    private static Optional<AnswerValue> value(JsonNode given, Item question) {
        if (given.isObject()) {
            return alone(given);
        }
        if (!given.isValueNode() || given.isNull()) {
            return Optional.empty();
        }
        return option(given, question).or(() -> plain(given, question));
    }

    private static Optional<AnswerValue> alone(JsonNode given) {
        try {
            return Optional.of(AnswerValue.fromFhir(given));
        } catch (MalformedJson e) {
            return Optional.empty();
        }
    }

    private static Optional<AnswerValue> option(JsonNode given, Item question) {
        var key = given.isNumber() ? new AnswerValue.Dec(given.decimalValue()).key() : given.asText();
        return question.options().stream()
                .map(Option::value)
                .filter(value -> value.key().equals(key))
                .findFirst();
    }

    private static Optional<AnswerValue> plain(JsonNode given, Item question) {
        return switch (question.type()) {
            case BOOLEAN ->
                Optional.of(given).filter(JsonNode::isBoolean).map(one -> new AnswerValue.Bool(one.booleanValue()));
            case INTEGER ->
                Optional.of(given)
                        .filter(one -> one.isIntegralNumber() && one.canConvertToInt())
                        .map(one -> new AnswerValue.Int(one.intValue()));
            case DECIMAL ->
                Optional.of(given).filter(JsonNode::isNumber).map(one -> new AnswerValue.Dec(one.decimalValue()));
            case QUANTITY ->
                Optional.of(given)
                        .filter(JsonNode::isNumber)
                        .map(one -> new AnswerValue.Quantity(one.decimalValue(), "", "", ""));
            case CHOICE ->
                Optional.of(given).filter(JsonNode::isTextual).map(one -> new AnswerValue.Coding("", one.asText(), ""));
            default -> Optional.of(given).filter(JsonNode::isTextual).map(one -> new AnswerValue.Str(one.asText()));
        };
    }
}
