package fr.boussole.survey.terminology;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.COORDINATOR;
import static fr.boussole.survey.http.Roles.INTERVIEWER;
import static fr.boussole.survey.http.Roles.QUALITY;
import static fr.boussole.survey.http.Roles.REGIONAL;
import static fr.boussole.survey.http.Roles.REVIEWER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.fhir.Asked;
import fr.boussole.survey.fhir.Fhir;
import fr.boussole.survey.fhir.OperationOutcome;
import fr.boussole.survey.fhir.Paging;
import fr.boussole.survey.fhir.Searchset;
import fr.boussole.survey.http.Body;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.policy.Remark;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Value sets and code systems over HTTP: uploaded, read, searched. */
@Path(Fhir.PATH + "/{type: ValueSet|CodeSystem}")
@Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
@RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
public class TerminologyResource {
    static final Map<String, String> SEARCH =
            new TreeMap<>(Map.of("url", "uri", "version", "token", "status", "token", "title", "string"));

    private final Uploading uploading;

    TerminologyResource(Uploading uploading) {
        this.uploading = uploading;
    }

    @POST
    @RolesAllowed(AUTHOR)
    @Consumes({Fhir.JSON, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Upload a value set or a code system",
            description =
                    "It is known by its url and version, never changes, and its codes are the choices of every questionnaire"
                            + " that names it. Sending the same again changes nothing.")
    @RequestBody(content = @Content(mediaType = Fhir.JSON, examples = @ExampleObject(VALUE_SET)))
    @APIResponse(responseCode = "201", description = "Kept; Location tells where")
    @APIResponse(responseCode = "200", description = "The same is here already")
    @APIResponse(responseCode = "409", description = "Another content has this url and version")
    @APIResponse(responseCode = "422", description = "Refused; every fault with its place")
    public Response take(@PathParam("type") String type, InputStream body, @Context HttpHeaders headers) {
        UploadOutcome outcome = uploading.take(type, Body.json(body, headers.getMediaType()));
        if (outcome instanceof UploadOutcome.Kept kept) {
            return said(201, List.of(), "Kept: " + type + "/" + kept.id() + ".", type, kept.id());
        }
        if (outcome instanceof UploadOutcome.Known known) {
            return said(200, List.of(), "Here as " + type + "/" + known.id() + ".", type, known.id());
        }
        if (outcome instanceof UploadOutcome.Conflict conflict) {
            throw Problem.conflict(
                    "version-conflict",
                    "Another content is already known as " + conflict.canonical() + "; give this one another version");
        }
        return Response.status(422)
                .type(Fhir.JSON)
                .entity(OperationOutcome.of(((UploadOutcome.Refused) outcome).faults(), "")
                        .toString())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a value set or a code system, as it was uploaded")
    public String read(@PathParam("type") String type, @PathParam("id") String id) {
        return Terminology.withId(type, id)
                .map(found -> found.resource().toString())
                .orElseThrow(() -> Problem.notFound("There is no such " + type));
    }

    @GET
    @Operation(
            summary = "Search value sets or code systems",
            description = "By url, version, status, title (beginning); a searchset, a page at a time.")
    public String search(@PathParam("type") String type, @Context UriInfo request, @Context HttpHeaders headers) {
        List<String> known = new ArrayList<>(SEARCH.keySet());
        known.addAll(List.of(Paging.PAGE, Paging.COUNT));
        Asked asked = Asked.of(request, headers, known);
        PanacheQuery<Terminology> found = query(type, asked);
        Paging paging = asked.paging();
        List<ObjectNode> page = found.page(paging.page(), paging.count()).list().stream()
                .map(Terminology::resource)
                .toList();
        return new Searchset(paging, found.count(), page, asked.remarks())
                .bundle(request)
                .toString();
    }

    private static PanacheQuery<Terminology> query(String type, Asked asked) {
        StringBuilder where = new StringBuilder("type = :type");
        Parameters parameters = Parameters.with("type", type);
        for (String name : List.of("url", "version", "status")) {
            asked.last(name).ifPresent(value -> {
                where.append(" and ").append(name).append(" = :").append(name);
                parameters.and(name, value);
            });
        }
        asked.last("title").ifPresent(title -> {
            where.append(" and locate(:title, lower(title)) = 1");
            parameters.and("title", title.toLowerCase(java.util.Locale.ROOT));
        });
        return Terminology.find(where + " order by url, version, id", parameters);
    }

    private static Response said(int status, List<Remark> remarks, String success, String type, String id) {
        return Response.status(status)
                .type(Fhir.JSON)
                .location(URI.create(Fhir.PATH + "/" + type + "/" + id))
                .entity(OperationOutcome.of(remarks, success).toString())
                .build();
    }

    private static final String VALUE_SET = """
            {"resourceType": "ValueSet", "url": "https://boussole.example/ValueSet/ease", "version": "1", "status": "active",
             "compose": {"include": [{"system": "urn:ease", "concept": [{"code": "easy", "display": "Facile",
               "designation": [{"language": "en", "value": "Easy"}]}]}]}}
            """;
}
