package fr.boussole.survey.pathway;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.COORDINATOR;
import static fr.boussole.survey.http.Roles.INTERVIEWER;
import static fr.boussole.survey.http.Roles.QUALITY;
import static fr.boussole.survey.http.Roles.REGIONAL;
import static fr.boussole.survey.http.Roles.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.survey.http.Body;
import fr.boussole.survey.http.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The ways along which patients are followed. */
@Path("/api/pathways")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
public class PathwayResource {
    private static final String EXAMPLE = """
            {
              "id": "knee-recovery",
              "version": "1",
              "title": {"fr": "Opération du genou", "en": "Knee operation"},
              "question": {"fr": "Les patients opérés du genou marchent-ils mieux à 6 mois ?"},
              "zone": "Europe/Paris",
              "anchor": {"code": "operation", "title": {"fr": "Opération"}},
              "demonstration": true,
              "steps": [
                {"id": "before", "phase": "BEFORE", "title": {"fr": "Avant"},
                 "questionnaire": "https://boussole.example/Questionnaire/knee|1",
                 "offset": "P0D", "windowFrom": "-P90D", "windowTo": "P0D", "respondent": "PATIENT"},
                {"id": "after", "phase": "AFTER", "title": {"fr": "Six mois après"},
                 "questionnaire": "https://boussole.example/Questionnaire/knee|1",
                 "offset": "P6M", "windowFrom": "-P45D", "windowTo": "P45D", "respondent": "PATIENT"}
              ],
              "changes": [{"scale": "knee-walking", "from": "before", "to": "after"}],
              "headline": "knee-walking"
            }
            """;

    private static final String PERSON = """
            {
              "pathway": "knee-recovery|1",
              "anchors": {"operation": "2024-02-29"},
              "enrolledAt": "2024-01-10T14:00:00+01:00",
              "answers": {"before": "2024-02-01"}
            }
            """;

    private final PublishingPathway publishing;
    private final Simulating simulating;

    PathwayResource(PublishingPathway publishing, Simulating simulating) {
        this.publishing = publishing;
        this.simulating = simulating;
    }

    @POST
    @RolesAllowed(AUTHOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publish a version of a pathway",
            description =
                    "A version never changes; sending the same again is harmless. “migration” says whom it reaches:"
                            + " NEW_EPISODES_ONLY (the default) lets everyone who is on the pathway finish as they began;"
                            + " UNSENT_STEPS gives them this version for what has not been sent to them yet.")
    @RequestBody(content = @Content(examples = @ExampleObject(EXAMPLE)))
    @APIResponse(responseCode = "201", description = "Published")
    @APIResponse(responseCode = "200", description = "The same was here already")
    @APIResponse(responseCode = "400", description = "Not a pathway; every fault with its JSON pointer")
    @APIResponse(responseCode = "409", description = "This version has another content")
    @APIResponse(responseCode = "422", description = "It cannot be walked; every fault with its JSON pointer")
    public Response publish(InputStream body) {
        PublishOutcome outcome = publishing.publish(Body.json(body));
        int status = outcome instanceof PublishOutcome.Published ? 201 : 200;
        return Response.status(status).entity(outcome.pathway()).build();
    }

    @GET
    @Operation(summary = "Every version of every pathway")
    public List<JsonNode> all() {
        return PathwayVersion.everyOne().stream()
                .map(version -> (JsonNode) version.json())
                .toList();
    }

    @POST
    @Path("{operation: ([$]|%24)simulate}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The dates of a pathway for a person",
            description =
                    "“pathway” is id|version, or a whole pathway that need not be published; an event whose date is left"
                            + " out is not known yet. Nothing is kept.")
    @RequestBody(content = @Content(examples = @ExampleObject(PERSON)))
    @APIResponse(responseCode = "200", description = "Each step in the order of time")
    @APIResponse(responseCode = "400", description = "Not a person and a pathway; every fault with its JSON pointer")
    @APIResponse(responseCode = "404", description = "There is no such version")
    @APIResponse(responseCode = "422", description = "Its dates cannot be told; every fault with its JSON pointer")
    public Simulating.Simulated simulate(InputStream body) {
        return simulating.simulate(Body.json(body));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "The versions of a pathway, the latest first")
    @APIResponse(responseCode = "404", description = "There is no such pathway")
    public List<JsonNode> versions(@PathParam("id") String id) {
        List<PathwayVersion> versions = PathwayVersion.versionsOf(id);
        if (versions.isEmpty()) {
            throw Problem.notFound("There is no such pathway");
        }
        return versions.stream().map(version -> (JsonNode) version.json()).toList();
    }

    @GET
    @Path("{id}/{version}")
    @Operation(summary = "One version of a pathway")
    @APIResponse(responseCode = "404", description = "There is no such version")
    public JsonNode one(@PathParam("id") String id, @PathParam("version") String version) {
        return PathwayVersion.of(id, version)
                .map(PathwayVersion::json)
                .orElseThrow(() -> Problem.notFound("There is no such version of this pathway"));
    }
}
