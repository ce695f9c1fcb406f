package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What to do now, because of what was just answered: read once, then on to where the person was going. */
@Path("/r/{token}/advice")
@PatientPage
@PermitAll
public class AdviceResource {

    private final Reception reception;
    private final Advising advising;

    AdviceResource(Reception reception, Advising advising) {
        this.reception = reception;
        this.advising = advising;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> tell(
            @PathParam("token") String token,
            @QueryParam("then") Optional<String> then,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> {
            var unread = advising.unread(views);
            return unread.isEmpty()
                    ? Telling.onTo(Addresses.onward(views.visit().link(), then))
                    : Telling.page(200, views.advice(unread, then), views.preferences());
        });
    }

    @POST
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(
            @PathParam("token") String token,
            @QueryParam("then") Optional<String> then,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> {
            advising.read(views);
            return Telling.onTo(Addresses.onward(views.visit().link(), then));
        });
    }
}
