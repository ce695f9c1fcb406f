package fr.boussole.response.page;

import fr.boussole.pages.course.Course;
import fr.boussole.pages.course.Stop;
import fr.boussole.pages.question.FaultWords;
import fr.boussole.pages.question.Fields;
import fr.boussole.pages.question.Reading;
import fr.boussole.response.answer.SaveOutcome;
import fr.boussole.response.answer.Saving;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** One question on a page: asked, answered, and on to the next. Works without any script. */
@Path("/r/{token}/q/{linkId: .+}")
@PatientPage
@PermitAll
public class QuestionResource {

    private final Reception reception;
    private final Saving saving;
    private final Doorway doorway;
    private final Advising advising;

    QuestionResource(Reception reception, Saving saving, Doorway doorway, Advising advising) {
        this.reception = reception;
        this.saving = saving;
        this.doorway = doorway;
        this.advising = advising;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> ask(
            @PathParam("token") String token,
            @PathParam("linkId") String linkId,
            @QueryParam("review") Optional<String> review,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return reception.receive(
                token, uri, headers, views -> advising.first(views, uri).orElseGet(() -> views.course()
                        .indexOf(linkId)
                        .map(index -> Telling.page(200, views.question(index, review.isPresent()), views.preferences()))
                        .orElseGet(() -> Telling.onTo(views.visit().link()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> answer(
            @PathParam("token") String token,
            @PathParam("linkId") String linkId,
            MultivaluedMap<String, String> form,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Fields written = Fields.of(form);
        return reception.receive(token, uri, headers, views -> views.course()
                .indexOf(linkId)
                .map(index -> answered(views, index, written, uri, headers))
                .orElseGet(() -> Telling.onTo(views.visit().link())));
    }

    private RestResponse<TemplateInstance> answered(
            Views views, int index, Fields written, UriInfo uri, HttpHeaders headers) {
        Stop stop = views.course().stops().get(index);
        boolean review = !written.one("review").isEmpty();
        Reading reading = views.asking().heard(index, written);
        if (reading instanceof Reading.Unclear unclear) {
            return toMend(views, index, review, written, unclear.how());
        }
        Reading.Understood understood = (Reading.Understood) reading;
        SaveOutcome outcome = saving.answer(
                views.visit().form().invitation().id,
                stop.linkId(),
                understood.values(),
                Optional.empty(),
                views.preferences().language(),
                views.visit().by());
        if (outcome instanceof SaveOutcome.Refused refused) {
            String how = FaultWords.of(stop.question(), refused.faults().get(0), views.tongue());
            return toMend(views, index, review, written, how);
        }
        return outcome instanceof SaveOutcome.Closed
                ? reception.shut(Visit.Shut.EXPIRED, uri, headers)
                : Telling.onTo(next(views.visit(), stop, review));
    }

    /** The question after this one, as the answer just saved lays the way out. */
    private String next(Visit.Open before, Stop stop, boolean review) {
        String link = before.link();
        if (review || !(doorway.at(before.token()) instanceof Visit.Open now)) {
            return Addresses.review(link);
        }
        Course course = now.course();
        return course.indexOf(stop.linkId())
                .flatMap(index -> course.at(index + 1))
                .map(following -> Addresses.question(link, following.linkId()))
                .orElse(Addresses.review(link));
    }

    private static RestResponse<TemplateInstance> toMend(
            Views views, int index, boolean review, Fields written, String how) {
        return Telling.page(422, views.question(index, review, written, how), views.preferences());
    }
}
