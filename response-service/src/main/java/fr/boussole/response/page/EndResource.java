package fr.boussole.response.page;

import fr.boussole.form.validation.Fault;
import fr.boussole.pages.course.Stop;
import fr.boussole.response.answer.SaveOutcome;
import fr.boussole.response.answer.Saving;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The end of a questionnaire: read again, send, thanks, a copy. */
@Path("/r/{token}/end")
@PatientPage
@PermitAll
public class EndResource {

    private final Reception reception;
    private final Saving saving;
    private final Advising advising;
    private final Parting parting;

    EndResource(Reception reception, Saving saving, Advising advising, Parting parting) {
        this.reception = reception;
        this.saving = saving;
        this.advising = advising;
        this.parting = parting;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> review(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> advising.first(views, uri)
                .orElseGet(() -> Telling.page(200, views.review(unanswered(views)::contains), views.preferences())));
    }

    @POST
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> send(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> {
            SaveOutcome outcome = saving.send(
                    views.visit().form().invitation().id,
                    views.preferences().language(),
                    views.visit().by());
            if (outcome instanceof SaveOutcome.Refused refused) {
                return Telling.page(422, views.review(toMend(views, refused.faults())), views.preferences());
            }
            return outcome instanceof SaveOutcome.Closed
                    ? reception.shut(Visit.Shut.EXPIRED, uri, headers)
                    : Telling.onTo(Addresses.thanks(views.visit().link()));
        });
    }

    @GET
    @Path("thanks")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> thanks(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(
                token,
                uri,
                headers,
                views -> isSent(views)
                        ? Telling.page(200, parting.thanks(views), views.preferences())
                        : Telling.onTo(views.visit().link()));
    }

    @GET
    @Path("copy")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> copy(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> Telling.page(200, views.copy(), views.preferences()));
    }

    private static boolean isSent(Views views) {
        return views.visit().form().sheet().status().isSent();
    }

    private static List<Stop> unanswered(Views views) {
        return views.course().lacking();
    }

    /** The questions that faults are about; of those asked in several occurrences, the ones without an answer, if there are any. */
    private static Predicate<Stop> toMend(Views views, List<Fault> faults) {
        Set<String> faulty = faults.stream().map(Fault::linkId).collect(Collectors.toSet());
        Set<String> lacking = unanswered(views).stream().map(Stop::linkId).collect(Collectors.toSet());
        return stop -> faulty.contains(stop.linkId()) && (!lacking.contains(stop.linkId()) || !stop.isAnswered());
    }
}
