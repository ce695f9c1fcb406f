package fr.boussole.response.page;

import fr.boussole.pages.question.Fields;
import fr.boussole.response.alert.adverse.Hearing;
import fr.boussole.response.alert.adverse.Told;
import fr.boussole.response.identity.Ids;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** “Something went wrong in my care”: told in a minute, at any time, by whoever holds the link. */
@Path("/r/{token}/wrong")
@PatientPage
@PermitAll
public class WrongResource {

    private final Reception reception;
    private final Hearing hearing;

    WrongResource(Reception reception, Hearing hearing) {
        this.reception = reception;
        this.hearing = hearing;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> ask(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> {
            Fields blank = Fields.blank().with(WrongForm.ID, Ids.next().toString());
            return Telling.page(200, views.wrong(blank, false), views.preferences());
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> tell(
            @PathParam("token") String token,
            MultivaluedMap<String, String> form,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Fields written = Fields.of(form);
        return reception.receive(token, uri, headers, views -> WrongForm.told(written)
                .map(told -> told(views, told, uri, headers))
                .orElseGet(() -> Telling.page(422, views.wrong(written, true), views.preferences())));
    }

    @GET
    @Path("told")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> thanks(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> Telling.page(200, views.heard(), views.preferences()));
    }

    private RestResponse<TemplateInstance> told(Views views, Told told, UriInfo uri, HttpHeaders headers) {
        boolean kept = hearing.tell(
                views.visit().form().invitation().id,
                told,
                views.preferences().language(),
                views.visit().by());
        return kept
                ? Telling.onTo(Addresses.heard(views.visit().link()))
                : reception.shut(Visit.Shut.EXPIRED, uri, headers);
    }
}
