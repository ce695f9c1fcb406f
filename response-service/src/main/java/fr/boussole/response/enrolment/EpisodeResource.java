package fr.boussole.response.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.response.admission.Statement;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.episode.EpisodesInView;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Episodes, one by one. */
@Path("/api/episodes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Episodes")
public class EpisodeResource {

    static final String EXAMPLE = """
            {"establishmentReference": "S-2026-004217", "pathway": "hip-replacement", "organisation": "hopital-a-chirurgie",
             "anchorDate": "2026-03-02", "ageBand": "70-79", "sex": "F", "attributes": {"surgery": "primary"}, "patientReference": "IPP-88120",\
             "contact": {"name": "Camille Exemple", "email": "camille@example.org", "telephone": "06 39 98 12 34", "language": "fr"}}\
            """;

    private final Reception reception;
    private final Enrolment enrolment;
    private final EpisodesInView episodes;
    private final Catalogue catalogue;
    private final Scope scope;

    EpisodeResource(
            Reception reception, Enrolment enrolment, EpisodesInView episodes, Catalogue catalogue, Scope scope) {
        this.reception = reception;
        this.enrolment = enrolment;
        this.episodes = episodes;
        this.catalogue = catalogue;
        this.scope = scope;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @Operation(
            summary = "Enrol someone on a pathway",
            description =
                    "The establishment's reference becomes a pseudonym and is not kept. Sent again, the same"
                            + " episode comes back; with other facts, an episode that is still open takes them and its steps fall due"
                            + " anew. “anchors” are the dates of the pathway's other events, by their codes: a step waits until its"
                            + " event has one, and an event that is not spoken of again keeps the date it has. “contact” (of the patient,"
                            + " or of another “respondent”), or “contacts” by respondent, is how they are reached: it is kept sealed, for"
                            + " as long as something is to be asked. “patientReference” is the hospital's number of the patient, or their"
                            + " national health identifier: it tells that two episodes are one person's, and is not kept. “notEnrolled” is"
                            + " a code that says why an eligible person is asked nothing: they are counted, and their contact is not kept.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Statement.class),
                            examples = @ExampleObject(name = "hip", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Enrolled",
            content = @Content(schema = @Schema(implementation = EpisodeView.class)))
    @APIResponse(responseCode = "200", description = "Known already")
    @APIResponse(responseCode = "400", description = "Faults, each with its place")
    @APIResponse(responseCode = "409", description = "Closed, or the reference belongs elsewhere")
    @Transactional
    public Response enrol(String body) {
        Scope.View view = scope.view();
        Reception.Received received = CandidateJson.read(json(body)).received(reception.hear(view));
        if (received instanceof Reception.Received.Faulty faulty) {
            throw Problems.invalid("The episode cannot be taken as it is", faulty.violations());
        }
        Enrolled enrolled = enrolment.enrol(((Reception.Received.Ready) received).newcomer(), view);
        if (enrolled instanceof Enrolled.Refused refused) {
            throw Problems.conflict(
                    refused.reason().code(),
                    "The episode was left as it was",
                    refused.reason().sentence());
        }
        return answer((Enrolled.Kept) enrolled);
    }

    @GET
    @Path("{episode}")
    @RolesAllowed({Roles.COORDINATOR, Roles.INTERVIEWER, Roles.ADMIN})
    @Transactional
    @Operation(summary = "An episode and how far its steps have come")
    @APIResponse(responseCode = "404", description = "None that you see")
    public EpisodeView get(@RestPath String episode) {
        Episode found = episodes.find(episode, scope.view());
        return view(found, Invitation.of(found.id));
    }

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.INTERVIEWER, Roles.ADMIN})
    @Transactional
    @Operation(summary = "Episodes of a pathway or of an organisation and all below it, page by page")
    public Page list(
            @QueryParam("pathway") @DefaultValue("") String pathway,
            @QueryParam("organisation") @DefaultValue("") String organisation,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        List<EpisodeView> found = episodes.page(pathway, organisation, after, limit, scope.view()).stream()
                .map(EpisodeView::of)
                .toList();
        return new Page(found, found.size() < limit ? "" : found.get(limit - 1).episode());
    }

    /** Some episodes; {@code next} is the value of {@code after} for those that follow, empty when there are none. */
    public record Page(List<EpisodeView> episodes, String next) {}

    private EpisodeView view(Episode episode, List<Invitation> invitations) {
        return EpisodeView.of(
                episode,
                invitations,
                catalogue.pathway(episode.pathway, episode.pathwayVersion).orElseThrow());
    }

    private Response answer(Enrolled.Kept kept) {
        EpisodeView view = view(kept.episode(), Invitation.of(kept.episode().id));
        return kept.change() == Enrolled.Change.CREATED
                ? Response.created(URI.create("/api/episodes/" + view.episode()))
                        .entity(view)
                        .build()
                : Response.ok(view).build();
    }

    static JsonNode json(String body) {
        if (body == null || body.isBlank()) {
            throw Problems.badRequest("no-body", "Nothing was sent", "A JSON object is expected.");
        }
        try {
            return ExactJson.read(body);
        } catch (MalformedJson malformed) {
            throw Problems.badRequest(
                    "not-json", "This is not JSON", malformed.misshapes().get(0).english());
        }
    }
}
