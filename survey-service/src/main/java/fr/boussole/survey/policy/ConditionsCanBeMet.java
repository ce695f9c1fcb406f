package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Warns of a condition that compares a question with an answer it can never have, such as a text with a number, or a code that is
 * not among the choices.
 */
final class ConditionsCanBeMet implements Rule {
    static final String NAME = "conditions-can-be-met";
    private static final Set<String> NUMBERS = Set.of("answerInteger", "answerDecimal");
    private static final Set<String> DAYS = Set.of("answerDate", "answerDateTime");

    private static final Map<String, Set<String>> COMPARED = Map.ofEntries(
            Map.entry("boolean", Set.of("answerBoolean")),
            Map.entry("decimal", NUMBERS),
            Map.entry("integer", NUMBERS),
            Map.entry("date", DAYS),
            Map.entry("dateTime", DAYS),
            Map.entry("time", Set.of("answerTime")),
            Map.entry("string", Set.of("answerString")),
            Map.entry("text", Set.of("answerString")),
            Map.entry("url", Set.of("answerString")),
            Map.entry("quantity", Set.of("answerQuantity")),
            Map.entry("reference", Set.of("answerReference")),
            Map.entry("open-choice", Set.of("answerCoding", "answerString")));

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Place> items = Place.items(questionnaire);
        Map<String, Place> byLinkId = items.stream()
                .filter(item -> item.text("linkId").isPresent())
                .collect(Collectors.toMap(item -> item.text("linkId").get(), item -> item, (one, other) -> one));
        List<Remark> remarks = new ArrayList<>();
        for (Place item : items) {
            for (Place condition : item.children("enableWhen")) {
                check(item, condition, byLinkId, remarks);
            }
        }
        return remarks;
    }

    private static void check(Place item, Place condition, Map<String, Place> byLinkId, List<Remark> remarks) {
        Place question = byLinkId.get(condition.text("question").orElse(""));
        String answer = condition.choice("answer").orElse("");
        boolean exists = condition.text("operator").filter("exists"::equals).isPresent();
        if (question != null && answer.equals("answerCoding") && !isOffered(condition, question)) {
            remarks.add(Remark.warned(
                    NAME,
                    condition.at(answer),
                    item.name() + " waits for a code that " + question.name()
                            + " does not offer; codes are compared with" + " their system."));
        }
        if (question != null && !exists && !compared(question).contains(answer)) {
            remarks.add(Remark.warned(
                    NAME,
                    condition.at(answer),
                    item.name() + " compares " + question.name() + " ("
                            + question.text("type").orElse("") + ") with “" + answer + "”, which it never is."));
        }
    }

    /** Whether a coding is one of the choices, as far as they are listed with the question. */
    private static boolean isOffered(Place condition, Place question) {
        String wanted = key(condition.json().path("answerCoding"));
        List<Place> options = question.children("answerOption");
        return options.stream().noneMatch(option -> option.has("valueCoding"))
                || options.stream().anyMatch(option -> key(option.json().path("valueCoding"))
                        .equals(wanted));
    }

    private static String key(JsonNode coding) {
        String code = coding.path("code").asText("");
        return coding.path("system").asText("") + "|"
                + (code.isEmpty() ? coding.path("display").asText("") : code);
    }

    private static Set<String> compared(Place question) {
        String type = question.text("type").orElse("");
        if (!type.equals("choice")) {
            return COMPARED.getOrDefault(type, Set.of());
        }
        Set<String> offered = question.children("answerOption").stream()
                .flatMap(option -> option.choice("value").stream())
                .map(value -> "answer" + value.substring("value".length()))
                .collect(Collectors.toSet());
        return offered.isEmpty() ? Set.of("answerCoding") : offered;
    }
}
