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
import fr.boussole.survey.http.Body;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.policy.Strictness;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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
    private static final String STANDARD = "standard";
    private static final String STRICTNESS = "lenient, standard or strict: how much of what is not FHIR R4 is let in";

    private final Importing importing;
    private final Search search;

    QuestionnaireResource(Importing importing, Search search) {
        this.importing = importing;
        this.search = search;
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
            @QueryParam("strictness") @DefaultValue(STANDARD) @Parameter(description = STRICTNESS) String strictness) {
        Strictness asked = ImportAnswer.strictness(strictness);
        return ImportAnswer.of(importing.take(Body.json(body, headers.getMediaType()), asked));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(AUTHOR)
    @Consumes({Fhir.JSON, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Replace a draft",
            description = "With If-Match, only the content of this ETag is replaced: nobody's work is lost unseen.")
    @RequestBody(content = @Content(mediaType = Fhir.JSON, examples = @ExampleObject(Examples.QUESTIONNAIRE)))
    @APIResponse(responseCode = "200", description = "Replaced; the former content stays in its history")
    @APIResponse(responseCode = "409", description = "It is with its reviewers, or published and never changes")
    @APIResponse(responseCode = "412", description = "It was replaced meanwhile")
    @APIResponse(responseCode = "422", description = "Refused; every fault with its place")
    public Response replace(
            @PathParam("id") String id,
            InputStream body,
            @Context HttpHeaders headers,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(example = "W/\"1\"") String match,
            @QueryParam("strictness") @DefaultValue(STANDARD) @Parameter(description = STRICTNESS) String strictness) {
        Strictness asked = ImportAnswer.strictness(strictness);
        JsonNode received = Body.json(body, headers.getMediaType());
        QuestionnaireVersion there = found(id);
        if (there.state().isSealed()) {
            throw Problem.conflict(
                    "published", "This version is published and never changes; give the new one a new version");
        }
        if (!there.isDraft()) {
            throw Problem.conflict("in-review", "This version is with its reviewers; withdraw it before you change it");
        }
        return ImportAnswer.of(importing.replace(id, received, asked, Optional.ofNullable(match)));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a questionnaire, as it was received",
            description =
                    "But for what was mended at its import, its id, and the versionId and lastUpdated of its meta.")
    public Response read(@PathParam("id") String id) {
        return Signed.response(found(id));
    }

    @GET
    @Operation(
            summary = "Search questionnaires",
            description =
                    "A searchset, a page at a time. By _id, url, version, status (draft, active, retired), title and name"
                            + " (beginning, :contains, :exact), identifier, code of an item, date, _lastUpdated; sorted by _sort. What is"
                            + " not understood is said in the bundle, or refused with Prefer: handling=strict.")
    @Parameter(name = "url", in = ParameterIn.QUERY, example = "https://boussole.example/Questionnaire/knee")
    @Parameter(name = "version", in = ParameterIn.QUERY)
    @Parameter(name = "status", in = ParameterIn.QUERY)
    @Parameter(name = "title:contains", in = ParameterIn.QUERY)
    @Parameter(name = "identifier", in = ParameterIn.QUERY, description = "system|value, or a value")
    @Parameter(name = "code", in = ParameterIn.QUERY, description = "system|code, or a code")
    @Parameter(name = "_lastUpdated", in = ParameterIn.QUERY, description = "such as ge2026-03-01")
    @Parameter(name = "_sort", in = ParameterIn.QUERY, description = "such as -_lastUpdated,title")
    @Parameter(name = "_summary", in = ParameterIn.QUERY, description = "true (without items) or count")
    @Parameter(name = "_count", in = ParameterIn.QUERY, description = "at most 100; 20 when not given")
    @Parameter(name = "_page", in = ParameterIn.QUERY, description = "from 0")
    public String search(@Context UriInfo request, @Context HttpHeaders headers) {
        return search.bundle(request, headers).toString();
    }

    private static QuestionnaireVersion found(String id) {
        return QuestionnaireVersion.withId(id).orElseThrow(QuestionnaireResource::unknown);
    }

    private static RuntimeException unknown() {
        return Problem.notFound("There is no such questionnaire");
    }
}
