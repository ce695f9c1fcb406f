package fr.boussole.survey.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;

/** Whether two JSON trees mean the same: members in any order, 1.5 and 1.50 alike. */
public final class SameJson {
    private static final Comparator<JsonNode> BY_MEANING = (one, other) -> {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    };

    private SameJson() {}

    public static boolean areSame(JsonNode one, JsonNode other) {
        return one.equals(BY_MEANING, other);
    }
}
