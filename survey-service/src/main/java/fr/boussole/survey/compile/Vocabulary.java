package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Where value sets and code systems are found that do not come inside a questionnaire. */
public interface Vocabulary {
    /** A vocabulary that knows nothing. */
    Vocabulary NONE = new Vocabulary() {
        @Override
        public Optional<JsonNode> valueSet(String canonical) {
            return Optional.empty();
        }

        @Override
        public Optional<JsonNode> codeSystem(String canonical) {
            return Optional.empty();
        }
    };

    /** A FHIR {@code ValueSet} by {@code url} or {@code url|version}. */
    Optional<JsonNode> valueSet(String canonical);

    /** A FHIR {@code CodeSystem} with all its concepts, by {@code url} or {@code url|version}. */
    Optional<JsonNode> codeSystem(String canonical);
}
