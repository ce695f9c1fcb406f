package fr.boussole.response.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A response to an anonymous step: as {@link ResponseRecorded}, of an episode that is nobody's. It names no invitation, and whoever counts who
 * has answered counts the invitations.
 *
 * @param pseudonym drawn at random
 * @param anchor the event from which the step is counted, and whether it is the pathway's main one
 * @param event a date of it that goes with {@code month}; nobody's
 * @param month its first day
 * @param resource the FHIR QuestionnaireResponse as JSON text
 */
public record AnonymousRecorded(
        String pseudonym,
        UUID response,
        String pathway,
        String pathwayVersion,
        String organisation,
        String anchor,
        boolean isMainAnchor,
        LocalDate event,
        String step,
        LocalDate month,
        ZoneId zone,
        String questionnaire,
        String language,
        String respondent,
        String mode,
        String resource)
        implements Message {

    @Override
    public String aggregate() {
        return ResponseRecorded.AGGREGATE;
    }

    @Override
    public String key() {
        return ResponseRecorded.key(pseudonym, response);
    }

    @Override
    public String type() {
        return ResponseRecorded.TYPE;
    }

    @Override
    public Optional<String> body() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode episode = json.putObject("episode")
                .put("id", pseudonym)
                .put("version", 1)
                .put("pathway", pathway)
                .put("pathwayVersion", pathwayVersion)
                .put("organisation", organisation)
                .put("anchorDate", event.toString())
                .put("ageBand", "")
                .put("sex", "U")
                .put("anonymous", true);
        if (!isMainAnchor) {
            episode.putObject("anchors").put(anchor, event.toString());
        }
        episode.putObject("attributes");
        String at = month.atStartOfDay(zone).toInstant().toString();
        json.put("step", step)
                .put("response", response.toString())
                .put("version", 1)
                .put("status", "completed")
                .put("answeredAt", at)
                .put("recordedAt", at)
                .put("questionnaire", questionnaire)
                .put("language", language)
                .put("respondent", respondent)
                .put("mode", mode)
                .putRawValue("resource", new RawValue(resource));
        return Optional.of(json.toString());
    }
}
