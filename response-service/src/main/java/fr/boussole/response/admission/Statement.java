package fr.boussole.response.admission;

import java.util.Map;

/** What is said of an episode, word for word, before anything is checked; what is not said is an empty text. */
public record Statement(
        String establishmentReference,
        String pathway,
        String organisation,
        String anchorDate,
        Map<String, String> anchors,
        String ageBand,
        String sex,
        Map<String, String> attributes) {

    public Statement {
        anchors = Map.copyOf(anchors);
        attributes = Map.copyOf(attributes);
    }
}
