package fr.boussole.response.page;

import fr.boussole.response.answer.Saving;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The link that a patient opens: the first screen, or where they stopped, or thanks once all is sent. */
@Path("/r/{token}")
@PatientPage
@PermitAll
public class LinkResource {

    private final Reception reception;
    private final Saving saving;

    LinkResource(Reception reception, Saving saving) {
        this.reception = reception;
        this.saving = saving;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> open(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> {
            saving.opened(views.visit().form().invitation().id, views.visit().by());
            if (views.visit().form().sheet().status().isSent()) {
                return Telling.onTo(Addresses.thanks(views.visit().link()));
            }
            WelcomePage welcome = views.welcome();
            return welcome.begun() ? Telling.onTo(welcome.next()) : Telling.page(200, welcome, views.preferences());
        });
    }

    @GET
    @Path("about")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> about(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> Telling.page(200, views.welcome(), views.preferences()));
    }

    @GET
    @Path("{elsewhere: .+}")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> elsewhere(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(
                token, uri, headers, views -> Telling.onTo(views.visit().link()));
    }
}
