package fr.boussole.survey.organisation;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.COORDINATOR;
import static fr.boussole.survey.http.Roles.INTERVIEWER;
import static fr.boussole.survey.http.Roles.QUALITY;
import static fr.boussole.survey.http.Roles.REGIONAL;
import static fr.boussole.survey.http.Roles.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What happens to an organisation over the years, and its history. */
@Path("/api/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
public class LivingResource {
    private final Living living;

    LivingResource(Living living) {
        this.living = living;
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary = "All that happened to an organisation, the oldest first",
            description = "With what it took over from and what took over from it, so that figures can be followed.")
    @APIResponse(responseCode = "404", description = "There is no such organisation")
    public JsonNode history(@PathParam("id") String id) {
        KnownOrganisation known =
                KnownOrganisation.withId(id).orElseThrow(() -> Problem.notFound("There is no such organisation"));
        ObjectNode history = JsonNodeFactory.instance.objectNode().put("id", id);
        known.organisation().successor().ifPresent(successor -> history.put("successor", successor));
        var predecessors = history.putArray("predecessors");
        KnownOrganisation.predecessorsOf(id).forEach(predecessors::add);
        history.putArray("events")
                .addAll(OrganisationEvent.of(id).stream()
                        .map(OrganisationEvent::json)
                        .toList());
        return history;
    }

    @POST
    @Path("{id}/{operation: ([$]|%24)rename}")
    @RolesAllowed({ADMIN, AUTHOR})
    @Operation(summary = "Give an organisation a new name from a day on", description = "The former name is kept.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject("{\"name\": \"Hôpital des Tilleuls\", \"from\": \"2026-01-01\"}")))
    @APIResponse(responseCode = "200", description = "Renamed, or called so already")
    @APIResponse(responseCode = "422", description = "The day lies ahead, or before its last renaming")
    public JsonNode rename(@PathParam("id") String id, InputStream body) {
        ChangeRequest request = new ChangeRequest(Body.json(body));
        String name = request.name();
        var from = request.date("from");
        String reason = request.reason();
        request.refuseMisshapes();
        return living.rename(id, name, from, reason).json();
    }

    @POST
    @Path("{id}/{operation: ([$]|%24)close}")
    @RolesAllowed({ADMIN, AUTHOR})
    @Operation(
            summary = "Close an organisation after its last day",
            description =
                    "It takes no episode that begins later, nor do the units in it, which close with it. Its figures stay.")
    @RequestBody(
            content = @Content(examples = @ExampleObject("{\"on\": \"2026-06-30\", \"reason\": \"Fin d’activité\"}")))
    @APIResponse(responseCode = "200", description = "Closed, or closed that day already")
    @APIResponse(responseCode = "409", description = "Closed already, on another day")
    @APIResponse(responseCode = "422", description = "A region with open establishments")
    public JsonNode close(@PathParam("id") String id, InputStream body) {
        ChangeRequest request = new ChangeRequest(Body.json(body));
        var on = request.date("on");
        String reason = request.reason();
        request.refuseMisshapes();
        return living.close(id, on, reason).json();
    }

    @POST
    @Path("{id}/{operation: ([$]|%24)merge}")
    @RolesAllowed({ADMIN, AUTHOR})
    @Operation(
            summary = "Merge an organisation into another of its level",
            description =
                    "It closes after its last day and names its successor. Its figures stay under its own name. Units go on"
                            + " in the successor when they were merged into units of it before; those still open close.")
    @RequestBody(content = @Content(examples = @ExampleObject("{\"into\": \"hospital-b\", \"on\": \"2026-06-30\"}")))
    @APIResponse(responseCode = "200", description = "Merged, or merged so already")
    @APIResponse(responseCode = "409", description = "Closed already, in another way")
    @APIResponse(responseCode = "422", description = "The successor is unknown, closed, the same, or of another level")
    public JsonNode merge(@PathParam("id") String id, InputStream body) {
        ChangeRequest request = new ChangeRequest(Body.json(body));
        String into = request.text("into");
        var on = request.date("on");
        String reason = request.reason();
        request.refuseMisshapes();
        return living.merge(id, into, on, reason).json();
    }

    @POST
    @Path("{id}/{operation: ([$]|%24)reopen}")
    @RolesAllowed({ADMIN, AUTHOR})
    @Operation(
            summary = "Undo a closing or a merging",
            description = "What closed with it stays closed until it is reopened too.")
    @RequestBody(content = @Content(examples = @ExampleObject("{\"reason\": \"Fermé par erreur\"}")))
    @APIResponse(responseCode = "200", description = "Open again, or still")
    @APIResponse(responseCode = "422", description = "What it is in is closed")
    public JsonNode reopen(@PathParam("id") String id, InputStream body) {
        ChangeRequest request = new ChangeRequest(Body.json(body));
        String reason = request.reason();
        request.refuseMisshapes();
        return living.reopen(id, reason).json();
    }
}
