package fr.boussole.survey.questionnaire;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.COORDINATOR;
import static fr.boussole.survey.http.Roles.INTERVIEWER;
import static fr.boussole.survey.http.Roles.QUALITY;
import static fr.boussole.survey.http.Roles.REGIONAL;
import static fr.boussole.survey.http.Roles.REVIEWER;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.fhir.Asked;
import fr.boussole.survey.fhir.Fhir;
import fr.boussole.survey.fhir.Paging;
import fr.boussole.survey.http.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Date;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Every content that a questionnaire had while it was written, over HTTP. */
@Path(QuestionnaireResource.PATH)
@Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
@RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
public class HistoryResource {
    private static final String WHO = "https://boussole.example/fhir/StructureDefinition/saved-by";

    @GET
    @Path("{id}/_history")
    @Operation(
            summary = "Every content of a questionnaire, the latest first",
            description = "A history bundle, a page at a time; each content with who kept it, and when.")
    public String history(@PathParam("id") String id, @Context UriInfo request, @Context HttpHeaders headers) {
        Paging paging =
                Asked.of(request, headers, List.of(Paging.PAGE, Paging.COUNT)).paging();
        QuestionnaireVersion.withId(id).orElseThrow(HistoryResource::unknown);
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        bundle.put("resourceType", "Bundle")
                .put("type", "history")
                .put("total", QuestionnaireRevision.count("questionnaire", id));
        String address = request.getBaseUriBuilder()
                .path(QuestionnaireResource.PATH)
                .path(id)
                .build()
                .toString();
        QuestionnaireRevision.history(id, paging.page(), paging.count())
                .forEach(revision -> entry(bundle.withArray("entry").addObject(), revision, address));
        return bundle.toString();
    }

    @GET
    @Path("{id}/_history/{number: [0-9]{1,9}}")
    @Operation(summary = "One content of a questionnaire, as it was kept")
    public Response read(@PathParam("id") String id, @PathParam("number") int number) {
        QuestionnaireRevision revision = QuestionnaireRevision.of(id, number).orElseThrow(HistoryResource::unknown);
        return Response.ok(revision.resource().toString())
                .header(HttpHeaders.ETAG, revision.etag())
                .lastModified(Date.from(revision.savedAt))
                .build();
    }

    private static void entry(ObjectNode entry, QuestionnaireRevision revision, String address) {
        boolean first = revision.number == 1;
        if (revision.savedBy != null) {
            entry.putArray("extension").addObject().put("url", WHO).put("valueString", revision.savedBy);
        }
        entry.put("fullUrl", address);
        entry.set("resource", revision.resource());
        entry.putObject("request")
                .put("method", first ? "POST" : "PUT")
                .put("url", first ? "Questionnaire" : "Questionnaire/" + revision.questionnaire);
        entry.putObject("response")
                .put("status", first ? "201" : "200")
                .put("etag", revision.etag())
                .put("lastModified", revision.savedAt.toString());
    }

    private static RuntimeException unknown() {
        return Problem.notFound("There is no such questionnaire, or no such content of it");
    }
}
