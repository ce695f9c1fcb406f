package fr.boussole.response.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.intake.Streamed;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** FHIR R4 QuestionnaireResponse, in and out, within the organisations that the signed-in person sees. */
@Path("/fhir/QuestionnaireResponse")
@Produces({ResponseResource.FHIR, MediaType.APPLICATION_JSON})
@Tag(name = "Responses", description = "What was answered, as FHIR R4 QuestionnaireResponse")
public class ResponseResource {

    static final String FHIR = "application/fhir+json";

    private final StoredResponses responses;
    private final Intake intake;
    private final Scope scope;
    private final Boussole settings;

    ResponseResource(StoredResponses responses, Intake intake, Scope scope, Boussole settings) {
        this.responses = responses;
        this.intake = intake;
        this.scope = scope;
        this.settings = settings;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
    @Operation(summary = "Read one response")
    @APIResponse(responseCode = "200", description = "The response, with its version in meta.versionId")
    @APIResponse(responseCode = "404", description = "No such response, or not yours to see (OperationOutcome)")
    public RestResponse<String> read(@PathParam("id") UUID id) {
        return responses
                .one(id, scope.view())
                .map(resource -> answer(200, resource))
                .orElseGet(() -> notFound("Cette réponse n’existe pas, ou n’est pas de votre ressort."));
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
    @Operation(summary = "Find the responses of an episode")
    @APIResponse(
            responseCode = "200",
            description = "A searchset Bundle, oldest first; empty when there is none to see")
    public RestResponse<String> search(
            @Parameter(description = "The episode's pseudonym", required = true, example = "q3Zr0vX1m9Kc2LwB7tYdUe5a")
                    @QueryParam("episode")
                    Optional<String> episode,
            @Parameter(description = "Canonical, with or without its version") @QueryParam("questionnaire")
                    Optional<String> questionnaire) {
        if (episode.isEmpty()) {
            return answer(400, OperationOutcome.of("required", "Indiquez l’épisode : ?episode=…"));
        }
        List<ObjectNode> found = responses.ofEpisode(episode.get(), questionnaire, scope.view());
        ObjectNode bundle = JsonNodeFactory.instance
                .objectNode()
                .put("resourceType", "Bundle")
                .put("type", "searchset")
                .put("total", found.size());
        var entries = bundle.putArray("entry");
        found.forEach(resource -> entries.addObject().set("resource", resource));
        return answer(200, bundle);
    }

    @POST
    @Streamed
    @Consumes({FHIR, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
    @Operation(
            summary = "Send the response to one step of an episode",
            description = "Replaces what is stored; once completed, it amends it. The same content, or the same "
                    + "identifier, sent again changes nothing. If-None-Match: * refuses to replace.")
    @APIResponse(responseCode = "201", description = "Stored for the first time; Location names it")
    @APIResponse(responseCode = "200", description = "Replaced, amended, or already there")
    @APIResponse(responseCode = "400", description = "Not JSON, or not the shape of a QuestionnaireResponse")
    @APIResponse(responseCode = "404", description = "No such step of such an episode, or not yours to see")
    @APIResponse(responseCode = "412", description = "There is one already, and If-None-Match was *")
    @APIResponse(responseCode = "413", description = "Too large")
    @APIResponse(responseCode = "422", description = "Every fault, with its linkId and FHIRPath expression")
    public RestResponse<String> send(
            @Parameter(required = true, example = "q3Zr0vX1m9Kc2LwB7tYdUe5a") @QueryParam("episode")
                    Optional<String> episode,
            @Parameter(required = true, example = "after") @QueryParam("step") Optional<String> step,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) Optional<String> ifNoneMatch,
            InputStream body)
            throws IOException {
        Optional<UUID> invitation =
                episode.flatMap(id -> step.flatMap(one -> responses.invitation(id, one, scope.view())));
        if (invitation.isEmpty()) {
            return notFound("Cette étape de cet épisode n’existe pas, ou n’est pas de votre ressort.");
        }
        byte[] bytes = body.readNBytes(Math.toIntExact(settings.limits().body()) + 1);
        if (bytes.length > settings.limits().body()) {
            return answer(
                    413,
                    OperationOutcome.of(
                            "too-long", "Au plus " + settings.limits().body() + " octets."));
        }
        boolean isNew = responses.ofInvitation(invitation.get()).isEmpty();
        if (!isNew && ifNoneMatch.filter("*"::equals).isPresent()) {
            return answer(412, OperationOutcome.of("conflict", "Cette étape a déjà une réponse."));
        }
        try {
            return received(invitation.get(), ExactJson.read(new String(bytes, StandardCharsets.UTF_8)), isNew);
        } catch (MalformedJson malformed) {
            return answer(400, OperationOutcome.ofMisshapes(malformed.misshapes()));
        }
    }

    private RestResponse<String> received(UUID invitation, JsonNode json, boolean isNew) {
        Answers incoming = ResponseJson.read(json);
        SaveOutcome outcome = intake.receive(invitation, incoming, key(json.path("identifier")));
        if (outcome instanceof SaveOutcome.Refused refused) {
            return answer(422, OperationOutcome.ofFaults(refused.faults()));
        }
        return responses
                .ofInvitation(invitation)
                .map(resource -> isNew ? created(resource) : answer(200, resource))
                .orElseGet(() -> answer(
                        409,
                        OperationOutcome.of(
                                "conflict", "Le questionnaire de cette étape n’est pas encore connu ici.")));
    }

    /** The sender's own identifier of the response, shortened to a key; none when it gives none. */
    private static Optional<String> key(JsonNode identifier) {
        String name = identifier.path("system").asText() + "|"
                + identifier.path("value").asText();
        return name.equals("|")
                ? Optional.empty()
                : Optional.of(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    private static RestResponse<String> notFound(String words) {
        return answer(404, OperationOutcome.of("not-found", words));
    }

    private static RestResponse<String> created(ObjectNode resource) {
        return ResponseBuilder.<String>create(201)
                .entity(resource.toString())
                .type(FHIR)
                .header(
                        HttpHeaders.LOCATION,
                        "/fhir/QuestionnaireResponse/" + resource.path("id").asText())
                .build();
    }

    private static RestResponse<String> answer(int status, ObjectNode content) {
        return ResponseBuilder.<String>create(status)
                .entity(content.toString())
                .type(FHIR)
                .build();
    }
}
