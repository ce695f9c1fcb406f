package fr.boussole.response.page;

import fr.boussole.response.rights.Wishes;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** For those who prefer not to answer at all: this questionnaire, or any. */
@Path("/r/{token}/decline")
@PatientPage
@PermitAll
public class DeclineResource {

    private final Reception reception;
    private final Wishes wishes;

    DeclineResource(Reception reception, Wishes wishes) {
        this.reception = reception;
        this.wishes = wishes;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> ask(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> {
            Visit.Open visit = views.visit();
            Frame frame = new Frame(views.say().declineTitle(), Addresses.decline(visit.link()), views.preferences());
            return Telling.page(
                    200,
                    new DeclinePage(
                            frame,
                            Addresses.decline(visit.link()) + "?lang="
                                    + views.preferences().language(),
                            Addresses.rights(visit.token()) + "/object",
                            Addresses.about(visit.link())),
                    views.preferences());
        });
    }

    @POST
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> decline(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> {
            Visit.Open visit = views.visit();
            wishes.decline(visit.form().episode().id, visit.form().invitation().id);
            Frame frame = new Frame(views.say().declined(), Addresses.decline(visit.link()), views.preferences());
            return Telling.page(
                    200,
                    new ShutPage(
                            frame,
                            views.say().declined(),
                            views.say().declinedWhat(),
                            views.say().declinedNext()),
                    views.preferences());
        });
    }
}
