package fr.boussole.survey.lifecycle;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.survey.fhir.Fhir;
import fr.boussole.survey.http.Body;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.questionnaire.QuestionnaireResource;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The operations by which a version goes from draft to review, to publication and to retirement. */
@Path(QuestionnaireResource.PATH)
@Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
public class LifecycleResource {
    private static final int LONGEST_NOTE = 2_000;

    private final Moving moving;
    private final Publishing publishing;
    private final SecurityIdentity identity;

    LifecycleResource(Moving moving, Publishing publishing, SecurityIdentity identity) {
        this.moving = moving;
        this.publishing = publishing;
        this.identity = identity;
    }

    @POST
    @Path("{id}/$submit")
    @RolesAllowed(AUTHOR)
    @Operation(summary = "Hand a draft to its reviewers", description = "It cannot be changed until it is back.")
    @RequestBody(required = false, content = @Content(examples = @ExampleObject("{\"note\": \"Ready to be read.\"}")))
    @APIResponse(responseCode = "200", description = "In review")
    @APIResponse(responseCode = "409", description = "It is no draft")
    @APIResponse(responseCode = "422", description = "It has no url")
    public Response submit(@PathParam("id") String id, InputStream body) {
        return Said.of(moving.submit(id, mover(body)));
    }

    @POST
    @Path("{id}/$withdraw")
    @RolesAllowed(AUTHOR)
    @Operation(summary = "Take a version back from its reviewers", description = "Its approval, if any, is gone.")
    @RequestBody(required = false, content = @Content(examples = @ExampleObject("{\"note\": \"A typo.\"}")))
    @APIResponse(responseCode = "200", description = "A draft again")
    @APIResponse(responseCode = "409", description = "It is neither in review nor approved")
    public Response withdraw(@PathParam("id") String id, InputStream body) {
        return Said.of(moving.withdraw(id, mover(body)));
    }

    @POST
    @Path("{id}/$approve")
    @RolesAllowed(REVIEWER)
    @Operation(summary = "Approve a version", description = "By somebody else than the one who submitted it.")
    @RequestBody(required = false, content = @Content(examples = @ExampleObject("{\"note\": \"Clear to our group.\"}")))
    @APIResponse(responseCode = "200", description = "Approved")
    @APIResponse(responseCode = "409", description = "It is not in review, or it is one's own work")
    public Response approve(@PathParam("id") String id, InputStream body) {
        return Said.of(moving.approve(id, mover(body)));
    }

    @POST
    @Path("{id}/$return")
    @RolesAllowed(REVIEWER)
    @Operation(summary = "Send a version back to its author, with the reason")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject("{\"note\": \"Question 3 asks two things at once.\"}")))
    @APIResponse(responseCode = "200", description = "A draft again")
    @APIResponse(responseCode = "400", description = "Without a note")
    @APIResponse(responseCode = "409", description = "It is not in review")
    public Response giveBack(@PathParam("id") String id, InputStream body) {
        Mover mover = mover(body);
        if (mover.note().isEmpty()) {
            throw Problem.of(400, "no-reason", "Say in “note” why it goes back to its author");
        }
        return Said.of(moving.giveBack(id, mover));
    }

    @POST
    @Path("{id}/$publish")
    @RolesAllowed({AUTHOR, ADMIN})
    @Operation(
            summary = "Publish a version for good",
            description = "When the last published version has scales, “comparability” must state of each whether that of the"
                    + " new version is COMPARABLE, BRIDGED (with its bridge) or a BREAK. Scales that still fit are carried over;"
                    + " “scales” gives one anew, “carried”: false gives one up after a BREAK. Form, scales and statements are"
                    + " published together. Publishing again changes nothing.")
    @RequestBody(required = false, content = @Content(examples = @ExampleObject(Examples.PUBLICATION)))
    @APIResponse(responseCode = "200", description = "Published; it never changes again")
    @APIResponse(responseCode = "400", description = "The statements are not clear; every fault with its JSON pointer")
    @APIResponse(responseCode = "409", description = "It is in review or retired, or must be approved first")
    @APIResponse(
            responseCode = "422",
            description = "It has no url, an open question, or a scale that nothing is stated about, each named")
    public Response publish(@PathParam("id") String id, InputStream body) {
        JsonNode asked = asked(body);
        JsonPlace root = JsonPlace.root(asked);
        Publication publication = Publication.read(root, asked);
        return Said.of(publishing.publish(id, publication, mover(root)));
    }

    @POST
    @Path("{id}/$retire")
    @RolesAllowed({AUTHOR, ADMIN})
    @Operation(
            summary = "Retire a published version",
            description = "No pathway may take it any more; whoever has it open finishes it.")
    @RequestBody(required = false, content = @Content(examples = @ExampleObject("{\"note\": \"Version 2 replaces it.\"}")))
    @APIResponse(responseCode = "200", description = "Retired")
    @APIResponse(responseCode = "409", description = "It is not published, or a pathway still asks it of new people")
    public Response retire(@PathParam("id") String id, InputStream body) {
        return Said.of(moving.retire(id, mover(body)));
    }

    private static JsonNode asked(InputStream body) {
        return Body.optionalJson(body).orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private Mover mover(InputStream body) {
        return mover(JsonPlace.root(asked(body)));
    }

    private Mover mover(JsonPlace root) {
        Optional<String> note = root.text("note").map(String::strip).filter(text -> !text.isEmpty());
        note.filter(text -> text.length() > LONGEST_NOTE)
                .ifPresent(text -> root.at("note")
                        .refuse(
                                "Au plus " + LONGEST_NOTE + " caractères",
                                "At most " + LONGEST_NOTE + " characters"));
        if (!root.misshapes().isEmpty()) {
            throw Problem.malformed("What you state is not clear", new MalformedJson(root.misshapes()));
        }
        return new Mover(identity.getPrincipal().getName(), note);
    }
}
