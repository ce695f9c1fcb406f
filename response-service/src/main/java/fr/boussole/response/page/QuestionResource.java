package fr.boussole.response.page;

import fr.boussole.form.answer.Within;
import fr.boussole.pages.course.Course;
import fr.boussole.pages.course.Stop;
import fr.boussole.pages.field.FileField;
import fr.boussole.pages.question.FaultWords;
import fr.boussole.pages.question.Fields;
import fr.boussole.pages.question.Reading;
import fr.boussole.response.answer.Place;
import fr.boussole.response.answer.SaveOutcome;
import fr.boussole.response.answer.Saving;
import fr.boussole.response.intake.TakesFiles;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

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
            @QueryParam(Addresses.IN) @DefaultValue("") String in,
            @QueryParam("review") Optional<String> review,
            @QueryParam("remove") Optional<String> remove,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Place place = new Place(linkId, Within.of(in));
        return reception.receive(token, uri, headers, views -> advising.first(views, uri)
                .orElseGet(() -> isOccurrence(views, place)
                        ? occurrence(views, place, review.isPresent(), remove.isPresent())
                        : question(views.at(place), linkId, review.isPresent())));
    }

    private static RestResponse<TemplateInstance> question(Views views, String linkId, boolean review) {
        return views.course()
                .indexOf(linkId)
                .map(index -> Telling.page(200, views.question(index, review), views.preferences()))
                .orElseGet(() -> Telling.onTo(views.visit().link()));
    }

    /** Whether an address names one occurrence of a repeating group, and not its cards. */
    private static boolean isOccurrence(Views views, Place place) {
        return views.at(place)
                .course()
                .level()
                .group()
                .filter(group -> group.linkId().equals(place.linkId()))
                .isPresent();
    }

    /** An occurrence is met at its first question, or as what is to be taken out. */
    private static RestResponse<TemplateInstance> occurrence(Views views, Place place, boolean review, boolean remove) {
        Views inside = views.at(place);
        PageWays ways = new PageWays(views.visit().link(), review);
        String cards = ways.to(place.linkId(), place.within().outer());
        return remove
                ? views.removal(place, review)
                        .map(page -> Telling.page(200, page, views.preferences()))
                        .orElseGet(() -> Telling.onTo(cards))
                : Telling.onTo(inside.course()
                        .at(0)
                        .map(stop -> ways.to(stop.linkId(), stop.within()))
                        .orElse(cards));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> answer(
            @PathParam("token") String token,
            @PathParam("linkId") String linkId,
            @QueryParam(Addresses.IN) @DefaultValue("") String in,
            MultivaluedMap<String, String> form,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Fields written = Fields.of(form);
        Place place = new Place(linkId, Within.of(in));
        return reception.receive(
                token,
                uri,
                headers,
                views -> written.one("remove").isEmpty()
                        ? views.at(place)
                                .course()
                                .indexOf(linkId)
                                .map(index -> answered(views.at(place), index, written, uri, headers))
                                .orElseGet(() -> Telling.onTo(views.visit().link()))
                        : removed(views, place, written, uri, headers));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @TakesFiles
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> attach(
            @PathParam("token") String token,
            @PathParam("linkId") String linkId,
            @QueryParam(Addresses.IN) @DefaultValue("") String in,
            @RestForm(Fields.VALUE) List<FileUpload> files,
            @RestForm(FileField.DROP) List<String> dropped,
            @RestForm("review") Optional<String> review,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Place place = new Place(linkId, Within.of(in));
        return reception.receive(token, uri, headers, views -> views.at(place)
                .course()
                .indexOf(linkId)
                .map(index -> attached(
                        views.at(place), index, Uploads.bytes(files), dropped, review.isPresent(), uri, headers))
                .orElseGet(() -> Telling.onTo(views.visit().link())));
    }

    private RestResponse<TemplateInstance> attached(
            Views views,
            int index,
            List<byte[]> added,
            List<String> dropped,
            boolean review,
            UriInfo uri,
            HttpHeaders headers) {
        Stop stop = views.course().stops().get(index);
        boolean nothing = added.isEmpty() && dropped.isEmpty();
        if (nothing && stop.mustBeAnswered() && !stop.isAnswered()) {
            return toMend(
                    views,
                    index,
                    review,
                    Fields.blank(),
                    views.tongue().mending().required());
        }
        SaveOutcome outcome = saving.attach(
                views.visit().form().invitation().id,
                new Place(stop.linkId(), stop.within()),
                dropped,
                added,
                views.preferences().language(),
                views.visit().by());
        if (outcome instanceof SaveOutcome.Refused refused) {
            String how = FaultWords.of(stop.question(), refused.faults().get(0), views.tongue());
            return Telling.page(422, views.questionToMend(index, review, how), views.preferences());
        }
        return outcome instanceof SaveOutcome.Closed
                ? reception.shut(Visit.Shut.EXPIRED, uri, headers)
                : Telling.onTo(next(views, stop, review));
    }

    private RestResponse<TemplateInstance> removed(
            Views views, Place occurrence, Fields written, UriInfo uri, HttpHeaders headers) {
        SaveOutcome outcome = saving.remove(
                views.visit().form().invitation().id,
                occurrence,
                Optional.empty(),
                views.preferences().language(),
                views.visit().by());
        boolean review = !written.one("review").isEmpty();
        return outcome instanceof SaveOutcome.Closed
                ? reception.shut(Visit.Shut.EXPIRED, uri, headers)
                : Telling.onTo(new PageWays(views.visit().link(), review)
                        .to(occurrence.linkId(), occurrence.within().outer()));
    }

    private RestResponse<TemplateInstance> answered(
            Views views, int index, Fields written, UriInfo uri, HttpHeaders headers) {
        Stop stop = views.course().stops().get(index);
        boolean review = !written.one("review").isEmpty();
        Reading reading = views.asking(review).heard(index, written);
        if (reading instanceof Reading.Unclear unclear) {
            return toMend(views, index, review, written, unclear.how());
        }
        if (stop.isCards()) {
            return Telling.onTo(next(views, stop, review));
        }
        Reading.Understood understood = (Reading.Understood) reading;
        SaveOutcome outcome = saving.answer(
                views.visit().form().invitation().id,
                new Place(stop.linkId(), stop.within()),
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
                : Telling.onTo(next(views, stop, review));
    }

    /**
     * The question after this one, as the answer just saved lays the way out; after the last of an occurrence, the cards. Someone who
     * changes one answer goes back to the review, but for what an occurrence asks them further.
     */
    private String next(Views before, Stop stop, boolean review) {
        String link = before.visit().link();
        if (!(doorway.at(before.visit().token()) instanceof Visit.Open now)) {
            return Addresses.review(link);
        }
        PageWays ways = new PageWays(link, review);
        Course course = now.course(new Place(stop.linkId(), stop.within()));
        Optional<String> following = course.indexOf(stop.linkId())
                .flatMap(index -> course.at(index + 1))
                .filter(next -> !review || !next.within().isTop() && !next.isAnswered())
                .map(next -> ways.to(next.linkId(), next.within()));
        return review
                ? following.orElse(Addresses.review(link))
                : following
                        .or(() -> before.cards().map(cards -> ways.to(cards.linkId(), cards.within())))
                        .orElse(Addresses.review(link));
    }

    private static RestResponse<TemplateInstance> toMend(
            Views views, int index, boolean review, Fields written, String how) {
        return Telling.page(422, views.question(index, review, written, how), views.preferences());
    }
}
