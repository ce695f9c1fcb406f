package fr.boussole.response.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.admission.Rules;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.episode.EpisodesInView;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.problem.Violation;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The events of an episode, which move or are called off after it was enrolled. */
@Path("/api/episodes/{episode}/events/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Episodes")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
public class EventResource {

    private final EpisodesInView episodes;
    private final Catalogue catalogue;
    private final Events events;
    private final Scope scope;
    private final Clock clock;

    EventResource(EpisodesInView episodes, Catalogue catalogue, Events events, Scope scope, Clock clock) {
        this.episodes = episodes;
        this.catalogue = catalogue;
        this.events = events;
        this.scope = scope;
        this.clock = clock;
    }

    private record Found(Episode episode, Pathway pathway) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "An event takes place on that day",
            description =
                    "All steps that are counted from it fall due anew; those that were cancelled because it was called off"
                            + " come back. Said again, nothing changes. Who did it is kept in the account.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "put off", value = "{\"date\": \"2026-04-14\"}")))
    @APIResponse(responseCode = "200", description = "The episode as it is now")
    @APIResponse(responseCode = "400", description = "The date is none, or too far away")
    @APIResponse(responseCode = "404", description = "No such episode that you see, or no such event on its pathway")
    @APIResponse(responseCode = "409", description = "Every step is over")
    public EpisodeView move(@RestPath String episode, @RestPath String code, String body) {
        Found found = found(episode, code);
        events.move(found.episode(), found.pathway(), code, day(found.pathway(), body));
        return view(found);
    }

    @DELETE
    @Transactional
    @Operation(
            summary = "An event does not take place",
            description =
                    "What is unsent of the steps that are counted from it is cancelled, with the reason ANCHOR_CANCELLED."
                            + " When it is the main event, all other events go with it. A date brings everything back.")
    @APIResponse(responseCode = "200", description = "The episode as it is now")
    @APIResponse(responseCode = "404", description = "No such episode that you see, or no such event on its pathway")
    @APIResponse(responseCode = "409", description = "Every step is over")
    public EpisodeView callOff(@RestPath String episode, @RestPath String code) {
        Found found = found(episode, code);
        events.callOff(found.episode(), found.pathway(), code);
        return view(found);
    }

    private Found found(String id, String code) {
        Episode episode = episodes.locked(id, scope.view());
        Pathway pathway =
                catalogue.pathway(episode.pathway, episode.pathwayVersion).orElseThrow();
        if (!code.equals(pathway.mainAnchor()) && !pathway.hasOtherAnchor(code)) {
            throw Problems.notFound(
                    "event-not-found", "No such event", "The pathway of this episode has no such event.");
        }
        if (events.isOver(episode)) {
            throw Problems.conflict(
                    Enrolled.Reason.CLOSED.code(), "The episode was left as it was", Enrolled.Reason.CLOSED.sentence());
        }
        return new Found(episode, pathway);
    }

    private LocalDate day(Pathway pathway, String body) {
        JsonNode json = EpisodeResource.json(body);
        List<Reading.Fault> faults = new ArrayList<>();
        Optional<LocalDate> day = new Rules(pathway, LocalDate.ofInstant(clock.instant(), pathway.zone()))
                .date("/date", json.path("date").asText(""), faults);
        return day.orElseThrow(() -> Problems.invalid(
                "The date cannot be taken",
                faults.stream()
                        .map(fault -> new Violation(fault.pointer(), fault.message()))
                        .toList()));
    }

    private static EpisodeView view(Found found) {
        return EpisodeView.of(found.episode(), Invitation.of(found.episode().id), found.pathway());
    }
}
