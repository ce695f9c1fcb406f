package fr.boussole.local.demonstration;

import static fr.boussole.local.demonstration.PublicApi.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;

/** Publishes the demonstration's definitions on survey-service; what is published already is left as it is. */
public final class Publication {

    private static final String JSON = "application/json";
    private static final String FHIR = "application/fhir+json";

    private static final JsonNode NO_PARAMETERS =
            JsonNodeFactory.instance.objectNode().put("resourceType", "Parameters");

    private final PublicApi api;
    private final URI survey;

    public Publication(PublicApi api, Endpoints endpoints) {
        this.api = api;
        this.survey = endpoints.survey();
    }

    /** Publishes one pathway with the questionnaires and scales that it rests on. */
    public void publish(String pathway) {
        Definitions.questionnaires(pathway).forEach(this::publishQuestionnaire);
        JsonNode definition = Definitions.pathway(pathway);
        if (!holds(api.get(address("/api/pathways")), definition)) {
            api.send("POST", address("/api/pathways"), JSON, definition);
        }
    }

    /** Creates or updates organisations, parents first. */
    public void publishOrganisations(JsonNode organisations) {
        api.send("PUT", address("/api/organisations"), JSON, organisations);
    }

    private void publishQuestionnaire(String name) {
        JsonNode questionnaire = Definitions.questionnaire(name);
        String url = questionnaire.path("url").asText();
        String version = questionnaire.path("version").asText();
        String published = "/fhir/Questionnaire?status=active&url=" + encoded(url) + "&version=" + encoded(version);
        if (api.get(address(published)).path("entry").isEmpty()) {
            URI draft = api.create(address("/fhir/Questionnaire"), FHIR, questionnaire);
            api.send("POST", URI.create(draft + "/$publish"), FHIR, NO_PARAMETERS);
        }
        JsonNode present = api.get(address("/api/scales?questionnaire=" + encoded(url + "|" + version)));
        for (JsonNode scale : Definitions.scales(name)) {
            if (!holds(present, scale)) {
                api.send("POST", address("/api/scales"), JSON, scale);
            }
        }
    }

    /** Whether a list (an array, or an object that holds one) has this id and version already. */
    private static boolean holds(JsonNode list, JsonNode definition) {
        return list.findParents("id").stream()
                .anyMatch(one -> one.path("id").equals(definition.path("id"))
                        && one.path("version")
                                .asText()
                                .equals(definition.path("version").asText()));
    }

    private URI address(String path) {
        return URI.create(survey + path);
    }
}
