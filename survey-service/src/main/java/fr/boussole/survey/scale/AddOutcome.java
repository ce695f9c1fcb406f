package fr.boussole.survey.scale;

import com.fasterxml.jackson.databind.JsonNode;

/** What became of a scale that somebody sent. */
sealed interface AddOutcome {
    /** Kept and sent on. */
    record Added(JsonNode scale) implements AddOutcome {}

    /** The same was there already. */
    record Known(JsonNode scale) implements AddOutcome {}
}
