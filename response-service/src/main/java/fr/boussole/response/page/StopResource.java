package fr.boussole.response.page;

import fr.boussole.response.carrier.DeliveryReport;
import fr.boussole.response.carrier.Reports;
import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.link.Link;
import fr.boussole.response.link.Links;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The link by which someone wants no more messages. Opening it changes nothing, since programs open links too; sending does, from
 * the page or by the button of a mail program (RFC 8058).
 */
@Path("/stop/{token}")
@PatientPage
@PermitAll
public class StopResource {

    private final Reception reception;
    private final Reports reports;
    private final Links links;
    private final Clock clock;

    StopResource(Reception reception, Reports reports, Boussole settings, Clock clock) {
        this.reception = reception;
        this.reports = reports;
        this.links = Links.stopping(settings.link().key().getBytes(StandardCharsets.UTF_8));
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> ask(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        if (notice(token).isEmpty()) {
            return reception.shut(Visit.Shut.UNKNOWN, uri, headers);
        }
        Preferences preferences = Preferences.of(uri.getQueryParameters(), headers, List.of());
        Say say = Telling.say(preferences);
        Frame frame = new Frame(say.stop(), uri.getRequestUri().getRawPath(), preferences);
        return Telling.page(200, new StopPage(frame), preferences);
    }

    @POST
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> stop(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        Optional<UUID> notice = notice(token);
        if (notice.isEmpty()) {
            return reception.shut(Visit.Shut.UNKNOWN, uri, headers);
        }
        reports.take(
                notice.get(), new DeliveryReport(DeliveryReport.Outcome.UNSUBSCRIBED, clock.instant(), "one-click"));
        Preferences preferences = Preferences.of(uri.getQueryParameters(), headers, List.of());
        Say say = Telling.say(preferences);
        Frame frame = new Frame(say.stopped(), uri.getRequestUri().getRawPath(), preferences);
        ShutPage done = new ShutPage(frame, say.stopped(), say.stoppedWhy(), say.careUnchanged());
        return Telling.page(200, done, preferences);
    }

    private Optional<UUID> notice(String token) {
        return links.read(token, clock.instant()) instanceof Link.Valid valid
                ? Optional.of(valid.invitation())
                : Optional.empty();
    }
}
