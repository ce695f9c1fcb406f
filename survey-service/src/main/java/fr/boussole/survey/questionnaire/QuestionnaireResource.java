package fr.boussole.survey.questionnaire;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.COORDINATOR;
import static fr.boussole.survey.http.Roles.INTERVIEWER;
import static fr.boussole.survey.http.Roles.QUALITY;
import static fr.boussole.survey.http.Roles.REGIONAL;
import static fr.boussole.survey.http.Roles.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.survey.fhir.Fhir;
import fr.boussole.survey.fhir.OperationOutcome;
import fr.boussole.survey.http.Body;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.policy.Remark;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** FHIR R4 questionnaires over HTTP: taken in, read, searched. */
@Path(QuestionnaireResource.PATH)
@Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
@RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
public class QuestionnaireResource {
    public static final String PATH = Fhir.PATH + "/Questionnaire";

    private final Importing importing;
    private final StrictReading strictReading;

    QuestionnaireResource(Importing importing, StrictReading strictReading) {
        this.importing = importing;
        this.strictReading = strictReading;
    }

    @POST
    @RolesAllowed(AUTHOR)
    @Consumes({Fhir.JSON, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Import a questionnaire as a draft",
            description =
                    "What is clear is accepted and every remark comes back; what is unclear is refused, each fault"
                            + " with its place. Sending the same again changes nothing.")
    @RequestBody(content = @Content(mediaType = Fhir.JSON, examples = @ExampleObject(Examples.QUESTIONNAIRE)))
    @APIResponse(responseCode = "201", description = "Kept as a draft; Location tells where")
    @APIResponse(responseCode = "200", description = "The same url, version and content are here already")
    @APIResponse(responseCode = "409", description = "Another content has this url and version")
    @APIResponse(responseCode = "422", description = "Refused; every fault with its place")
    public Response take(
            InputStream body,
            @Context HttpHeaders headers,
            @QueryParam("strict")
                    @DefaultValue("false")
                    @Parameter(description = "Ask HAPI's validator for more remarks")
                    boolean strict) {
        JsonNode received = Body.json(body, headers.getMediaType());
        return answer(importing.take(received), strict ? strictReading.remarks(received) : List.of());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(AUTHOR)
    @Consumes({Fhir.JSON, MediaType.APPLICATION_JSON})
    @Operation(summary = "Replace a draft")
    @APIResponse(responseCode = "409", description = "It is with its reviewers, or published and never changes")
    public Response replace(@PathParam("id") String id, InputStream body, @Context HttpHeaders headers) {
        JsonNode received = Body.json(body, headers.getMediaType());
        QuestionnaireVersion there = found(id);
        if (there.state().isSealed()) {
            throw Problem.conflict(
                    "published", "This version is published and never changes; give the new one a new version");
        }
        if (!there.isDraft()) {
            throw Problem.conflict("in-review", "This version is with its reviewers; withdraw it before you change it");
        }
        return answer(importing.replace(id, received), List.of());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a questionnaire, as it was received")
    public String read(@PathParam("id") String id) {
        return found(id).resource().toString();
    }

    @GET
    @Operation(summary = "Search questionnaires", description = "A searchset, a page at a time.")
    public String search(
            @QueryParam("url") @Parameter(example = "https://boussole.example/Questionnaire/knee") String url,
            @QueryParam("version") String version,
            @QueryParam("status") @Parameter(description = "draft, active (published), retired") String status,
            @QueryParam("_count") @DefaultValue("20") int count,
            @QueryParam(Search.PAGE) @DefaultValue("0") int page,
            @Context UriInfo request) {
        if (page < 0 || count < 1) {
            throw Problem.of(400, "bad-page", "_count is 1 or more and " + Search.PAGE + " 0 or more");
        }
        var search = new Search(
                Optional.ofNullable(url),
                Optional.ofNullable(version),
                Optional.ofNullable(status),
                page,
                Math.min(count, Search.LARGEST_PAGE));
        return search.bundle(request).toString();
    }

    private static Response answer(ImportOutcome outcome, List<Remark> strictRemarks) {
        if (outcome instanceof ImportOutcome.Kept kept) {
            Response response =
                    said(201, both(kept.remarks(), strictRemarks), "Kept as a draft: Questionnaire/" + kept.id() + ".");
            return Response.fromResponse(response)
                    .location(URI.create(PATH + "/" + kept.id()))
                    .build();
        }
        if (outcome instanceof ImportOutcome.Known known) {
            Response response =
                    said(200, both(known.remarks(), strictRemarks), "Here as Questionnaire/" + known.id() + ".");
            return Response.fromResponse(response)
                    .location(URI.create(PATH + "/" + known.id()))
                    .build();
        }
        if (outcome instanceof ImportOutcome.Conflict conflict) {
            throw Problem.conflict(
                    "version-conflict",
                    "Another questionnaire is already known as " + conflict.canonical() + "; change the version");
        }
        return said(422, ((ImportOutcome.Refused) outcome).remarks(), "");
    }

    private static List<Remark> both(List<Remark> one, List<Remark> other) {
        List<Remark> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static Response said(int status, List<Remark> remarks, String success) {
        return Response.status(status)
                .type(Fhir.JSON)
                .entity(OperationOutcome.of(remarks, success).toString())
                .build();
    }

    private static QuestionnaireVersion found(String id) {
        return QuestionnaireVersion.withId(id).orElseThrow(QuestionnaireResource::unknown);
    }

    private static RuntimeException unknown() {
        return Problem.notFound("There is no such questionnaire");
    }
}
