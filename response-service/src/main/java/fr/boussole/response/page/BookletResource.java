package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a browser keeps of one questionnaire, to go on without network; whoever holds the link may have it. */
@Path("/r/{token}/offline")
@PatientPage
@PermitAll
@Tag(name = "Answers", description = "One answer at a time, by whoever holds the link")
public class BookletResource {

    private final Doorway doorway;
    private final Reception reception;

    BookletResource(Doorway doorway, Reception reception) {
        this.doorway = doorway;
        this.reception = reception;
    }

    @GET
    @Path("booklet")
    @Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
    @Operation(
            summary = "Everything to answer without network",
            description = "Every question drawn in the person's language, the compiled form and the answers so far; "
                    + "for the page's own script.")
    @APIResponse(responseCode = "200", description = "The booklet of this questionnaire")
    @APIResponse(responseCode = "404", description = "Not a link of ours, or a questionnaire too long for a booklet")
    @APIResponse(responseCode = "410", description = "The link's time is over")
    public Booklet booklet(@PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        Visit visit = doorway.at(token);
        if (visit instanceof Visit.Shut shut) {
            throw SaveProblems.shut(shut);
        }
        return Booklet.of(reception.views((Visit.Open) visit, uri, headers)).orElseThrow(NotFoundException::new);
    }

    /** The page that a browser opens from itself when there is no network: it draws the questions of its booklet. */
    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> shell(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> Telling.page(200, views.offline(), views.preferences()));
    }

    /** The worker that opens that page; it has a say under this link alone. */
    @GET
    @Path("worker.js")
    @Produces("text/javascript")
    @Operation(hidden = true)
    public RestResponse<String> worker(@PathParam("token") String token) {
        if (doorway.at(token) instanceof Visit.Shut shut) {
            throw SaveProblems.shut(shut);
        }
        return ResponseBuilder.ok(Script.worker())
                .header("Service-Worker-Allowed", "/r/" + token)
                .build();
    }
}
