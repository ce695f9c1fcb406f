package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The points that an answer is worth: {@code itemWeight}, or {@code ordinalValue} as it was called before. */
final class Weights {
    private static final List<String> NAMES = List.of("itemWeight", "ordinalValue", "questionnaire-ordinalValue");

    private Weights() {}

    /** The weight of the first element that has one. */
    static Optional<BigDecimal> of(JsonNode... elements) {
        for (JsonNode element : elements) {
            for (String name : NAMES) {
                Optional<BigDecimal> weight = new Extensions(element).number(Extensions.HL7 + name);
                if (weight.isPresent()) {
                    return weight;
                }
            }
        }
        return Optional.empty();
    }
}
