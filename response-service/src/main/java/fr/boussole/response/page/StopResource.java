package fr.boussole.response.page;

import fr.boussole.response.carrier.DeliveryReport;
import fr.boussole.response.carrier.DeliveryReport.Outcome;
import fr.boussole.response.carrier.Reporting;
import fr.boussole.response.carrier.Stops;
import fr.boussole.response.pathway.Channel;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * No more messages, for whoever holds the address that was sent to them: asked on a page, done by its button or by the one click of a
 * mail program (RFC 8058).
 */
@Path("/stop/{token}")
@PatientPage
@PermitAll
@Tag(name = "Answers")
public class StopResource {

    private final Stops stops;
    private final Reporting reporting;
    private final Clock clock;

    StopResource(Stops stops, Reporting reporting, Clock clock) {
        this.stops = stops;
        this.reporting = reporting;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> ask(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(token, uri, headers, (notice, preferences) -> {
            Say say = Telling.say(preferences);
            Frame frame = new Frame(say.stopTitle(), uri.getRequestUri().getRawPath(), preferences);
            return Telling.page(
                    200, new StopPage(frame, frame.path() + "?lang=" + preferences.language()), preferences);
        });
    }

    @POST
    @Operation(
            summary = "Ask for no more messages",
            description =
                    "What a mail program posts at one click (RFC 8058), and the button of the page. The body does not"
                            + " matter; asked again, nothing changes.")
    @APIResponse(
            responseCode = "200",
            description = "The establishment sends no more messages to that address, about anything")
    @APIResponse(responseCode = "404", description = "Not an address of ours")
    public RestResponse<TemplateInstance> stop(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(token, uri, headers, (notice, preferences) -> {
            reporting.tell(Channel.EMAIL, notice, new DeliveryReport(Outcome.UNSUBSCRIBED, clock.instant(), "asked"));
            Say say = Telling.say(preferences);
            return Telling.page(
                    200,
                    new ShutPage(
                            new Frame(say.stopped(), uri.getRequestUri().getRawPath(), preferences),
                            say.stopped(),
                            say.stoppedWhy(),
                            say.stoppedNext()),
                    preferences);
        });
    }

    private RestResponse<TemplateInstance> answer(
            String token,
            UriInfo uri,
            HttpHeaders headers,
            BiFunction<UUID, Preferences, RestResponse<TemplateInstance>> answer) {
        Preferences preferences = Preferences.of(uri.getQueryParameters(), headers, List.of());
        return stops.read(token)
                .map(notice -> answer.apply(notice, preferences))
                .orElseGet(() -> {
                    Say say = Telling.say(preferences);
                    Frame frame = new Frame(say.unknown(), uri.getRequestUri().getRawPath(), preferences);
                    return Telling.page(
                            404, new ShutPage(frame, say.unknown(), say.unknownWhy(), say.unknownNext()), preferences);
                });
    }
}
