package fr.boussole.response.page;

import fr.boussole.response.answer.Saving;
import fr.boussole.response.erasure.ForgettingSettings;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The link that a patient opens: the first screen, or where they stopped, or thanks once all is sent. */
@Path("/r/{token}")
@PatientPage
@PermitAll
public class LinkResource {

    private final Reception reception;
    private final Saving saving;
    private final Kiosk kiosk;
    private final ForgettingSettings forgetting;

    LinkResource(Reception reception, Saving saving, Kiosk kiosk, ForgettingSettings forgetting) {
        this.reception = reception;
        this.saving = saving;
        this.kiosk = kiosk;
        this.forgetting = forgetting;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> open(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> {
            Optional<String> shared =
                    uri.getQueryParameters().containsKey(Kiosk.COOKIE) ? shared(views.visit()) : Optional.empty();
            if (shared.isPresent()) {
                return onTablet(shared.get());
            }
            saving.opened(views.visit().form().invitation().id, views.visit().by());
            if (views.visit().form().sheet().status().isSent()) {
                return Telling.onTo(Addresses.thanks(views.visit().link()));
            }
            WelcomePage welcome = welcome(views);
            return welcome.begun() ? Telling.onTo(welcome.next()) : Telling.page(200, welcome, views.preferences());
        });
    }

    @GET
    @Path("about")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> about(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> Telling.page(200, welcome(views), views.preferences()));
    }

    private WelcomePage welcome(Views views) {
        return views.welcome(forgetting.after());
    }

    private Optional<String> shared(Visit.Open visit) {
        return kiosk.exchange(
                visit.by(), visit.form().invitation().id, visit.form().invitation().linkEdition, visit.until());
    }

    /** The address that was opened is not left behind in the tablet's history: it is exchanged by a redirection. */
    private static RestResponse<TemplateInstance> onTablet(String token) {
        return ResponseBuilder.<TemplateInstance>create(RestResponse.Status.SEE_OTHER)
                .location(URI.create("/r/" + token))
                .cookie(Kiosk.mark(token))
                .build();
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
