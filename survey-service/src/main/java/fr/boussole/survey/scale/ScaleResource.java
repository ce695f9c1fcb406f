package fr.boussole.survey.scale;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.COORDINATOR;
import static fr.boussole.survey.http.Roles.INTERVIEWER;
import static fr.boussole.survey.http.Roles.QUALITY;
import static fr.boussole.survey.http.Roles.REGIONAL;
import static fr.boussole.survey.http.Roles.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.Canonical;
import fr.boussole.survey.http.Body;
import fr.boussole.survey.http.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The rules by which answers become scores. */
@Path("/api/scales")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
public class ScaleResource {
    private static final String EXAMPLE = """
            {
              "id": "knee-walking",
              "version": "1",
              "questionnaire": "https://boussole.example/Questionnaire/knee|1",
              "title": {"fr": "Marche", "en": "Walking"},
              "kind": "PROM",
              "method": "SUM",
              "items": [{"linkId": "minutes"}],
              "min": 0,
              "max": 600,
              "direction": "HIGHER_IS_BETTER",
              "missing": {"minShareAnswered": 1, "imputeMean": false},
              "decimals": 0,
              "source": "Made for this example."
            }
            """;

    private static final String TRIAL = """
            {
              "scale": "knee-walking",
              "questionnaire": "https://boussole.example/Questionnaire/knee|1",
              "answers": {"minutes": 45}
            }
            """;

    private static final String EXPLAINED = """
            {
              "scale": "knee-walking",
              "version": "1",
              "questionnaire": "https://boussole.example/Questionnaire/knee|1",
              "value": 45,
              "prorated": false,
              "explanation": [{"fr": "45 = 45", "en": "45 = 45"}],
              "steps": [{
                "linkId": "minutes", "answer": "45", "number": 45, "points": 45, "standing": "COUNTED",
                "explanation": {"fr": "Compte 45", "en": "Counts 45"}
              }],
              "misfits": []
            }
            """;

    private final AddingScale adding;

    ScaleResource(AddingScale adding) {
        this.adding = adding;
    }

    @POST
    @RolesAllowed(AUTHOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a scale to a published questionnaire",
            description =
                    "A member “comparability” may state, for earlier versions of the questionnaire, whether the scale is"
                            + " COMPARABLE, BRIDGED or a BREAK with theirs; what is not stated is a BREAK.")
    @RequestBody(content = @Content(examples = @ExampleObject(EXAMPLE)))
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "200", description = "The same was here already")
    @APIResponse(responseCode = "400", description = "Not a scale; every fault with its JSON pointer")
    @APIResponse(responseCode = "409", description = "This version of the scale has another content")
    @APIResponse(responseCode = "422", description = "It does not fit a published questionnaire")
    public Response add(InputStream body) {
        AddOutcome outcome = adding.add(Body.json(body));
        if (outcome instanceof AddOutcome.Added added) {
            return Response.status(201).entity(added.scale().toString()).build();
        }
        return Response.ok(((AddOutcome.Known) outcome).scale().toString()).build();
    }

    @POST
    @Path("{operation: ([$]|%24)score}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Try a scale on answers, explained step by step",
            description = "“scale” is a whole scale, or the id of one with its “questionnaire”. The answers are a"
                    + " QuestionnaireResponse in “response”, or in “answers” a map of linkIds to numbers, codes, texts or"
                    + " FHIR values. Nothing is kept.")
    @RequestBody(content = @Content(examples = @ExampleObject(TRIAL)))
    @APIResponse(
            responseCode = "200",
            description = "The score, or the reason why there is none; what each item brought and the computation",
            content = @Content(examples = @ExampleObject(EXPLAINED)))
    @APIResponse(responseCode = "400", description = "Not understood; every fault with its JSON pointer")
    @APIResponse(responseCode = "404", description = "There is no such scale")
    @APIResponse(responseCode = "422", description = "The questionnaire is not published")
    public JsonNode score(InputStream body) {
        return ScaleTrial.of(Body.json(body));
    }

    @GET
    @Operation(summary = "The scales that count", description = "Of one questionnaire, or of all.")
    public List<JsonNode> all(
            @QueryParam("questionnaire") @Parameter(example = "https://boussole.example/Questionnaire/knee|1")
                    String questionnaire) {
        return Optional.ofNullable(questionnaire)
                .map(ScaleResource::canonical)
                .map(ScaleVersion::current)
                .orElseGet(ScaleVersion::current)
                .stream()
                .map(ScaleVersion::json)
                .toList();
    }

    static Canonical canonical(String text) {
        try {
            return Canonical.parse(text);
        } catch (IllegalArgumentException e) {
            throw Problem.of(400, "bad-questionnaire", "A questionnaire is named url|version");
        }
    }
}
