package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * The candidates that an expression proposes for a question (SDC). Where a question has no other choices, its candidates are what
 * it offers; beside choices of its own, or where an answer is written, a person is not shown them.
 */
final class Candidates {
    static final String URL = Extensions.SDC + "candidateExpression";

    private static final Set<String> CHOSEN = Set.of("choice", "open-choice");

    private Candidates() {}

    /** Whether the candidates are all that there is to choose from. */
    static boolean areTheChoices(JsonNode item) {
        return isChosen(item) && !item.has("answerOption") && !item.has("answerValueSet");
    }

    /** Whether a person cannot answer where the candidates are not known. */
    static boolean mustBeKnown(JsonNode item) {
        return areTheChoices(item) && item.path("type").asText("").equals("choice");
    }

    /** What a person does who is not shown them, to be read after a semicolon. */
    static String instead(JsonNode item) {
        return item.path("type").asText("").equals("group")
                ? "a patient fills it in"
                : isChosen(item) && !areTheChoices(item) ? "its own choices are shown" : "an answer is written";
    }

    private static boolean isChosen(JsonNode item) {
        return CHOSEN.contains(item.path("type").asText(""));
    }
}
