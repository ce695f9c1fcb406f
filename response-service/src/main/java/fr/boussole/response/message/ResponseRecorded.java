package fr.boussole.response.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A response as it stands.
 *
 * @param version grows with every change, from 1
 * @param status the FHIR R4 status: in-progress, completed, amended, entered-in-error
 * @param answeredAt when the person sent it; empty while it is a draft
 * @param questionnaire {@code url|version}
 * @param respondent the step's respondent, such as PATIENT
 * @param mode WEB, IMPORT or API
 * @param answeredBy SELF, RELATIVE or PROFESSIONAL, where the step lets someone help
 * @param resource the FHIR QuestionnaireResponse as JSON text
 */
public record ResponseRecorded(
        EpisodeFacts episode,
        String step,
        UUID invitation,
        UUID response,
        int version,
        String status,
        Optional<Instant> answeredAt,
        Instant recordedAt,
        String questionnaire,
        String language,
        String respondent,
        String mode,
        Optional<String> answeredBy,
        String resource)
        implements Message {

    public static final String AGGREGATE = "responses";
    public static final String TYPE = "fr.boussole.response.recorded.v1";

    /** One of which nobody was asked who answers. */
    public ResponseRecorded(
            EpisodeFacts episode,
            String step,
            UUID invitation,
            UUID response,
            int version,
            String status,
            Optional<Instant> answeredAt,
            Instant recordedAt,
            String questionnaire,
            String language,
            String respondent,
            String mode,
            String resource) {
        this(
                episode,
                step,
                invitation,
                response,
                version,
                status,
                answeredAt,
                recordedAt,
                questionnaire,
                language,
                respondent,
                mode,
                Optional.empty(),
                resource);
    }

    @Override
    public String aggregate() {
        return AGGREGATE;
    }

    @Override
    public String key() {
        return key(episode.id(), response);
    }

    public static String key(String episode, UUID response) {
        return episode + "/" + response;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<String> body() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("episode", episode.toJson());
        json.put("step", step)
                .put("invitation", invitation.toString())
                .put("response", response.toString())
                .put("version", version)
                .put("status", status);
        answeredAt.ifPresent(instant -> json.put("answeredAt", instant.toString()));
        json.put("recordedAt", recordedAt.toString())
                .put("questionnaire", questionnaire)
                .put("language", language)
                .put("respondent", respondent)
                .put("mode", mode);
        answeredBy.ifPresent(who -> json.put("answeredBy", who));
        json.putRawValue("resource", new RawValue(resource));
        return Optional.of(json.toString());
    }
}
