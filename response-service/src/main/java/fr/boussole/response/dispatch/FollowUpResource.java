package fr.boussole.response.dispatch;

import fr.boussole.response.episode.Episode;
import fr.boussole.response.episode.EpisodesInView;
import fr.boussole.response.invitation.CancelReason;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.problem.Violation;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Pauses, resumes and stops the follow-up of one person, or one of its steps. Each may be sent twice without harm. */
@Path("/api/episodes/{episode}")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class FollowUpResource {

    private static final String EXAMPLE = "{\"reason\": \"REFUSED\"}";

    /** What someone may say; the other reasons are ours to find. */
    private static final Set<CancelReason> SAID = EnumSet.of(
            CancelReason.REFUSED,
            CancelReason.STOPPED,
            CancelReason.DECEASED,
            CancelReason.TRANSFERRED,
            CancelReason.EXCLUDED);

    private final EpisodesInView episodes;
    private final FollowUp followUp;
    private final Rerouting rerouting;
    private final Scope scope;

    FollowUpResource(EpisodesInView episodes, FollowUp followUp, Rerouting rerouting, Scope scope) {
        this.episodes = episodes;
        this.followUp = followUp;
        this.rerouting = rerouting;
        this.scope = scope;
    }

    /** Why it is stopped: REFUSED, STOPPED, DECEASED, TRANSFERRED or EXCLUDED. */
    public record Stop(String reason) {}

    /** By which channel someone is asked first: EMAIL, SMS, LETTER, TELEPHONE or BEDSIDE; without it, as their pathway says. */
    public record Preference(String channel) {}

    @POST
    @Path("pause")
    @Transactional
    @Operation(
            summary = "Send nothing for now",
            description =
                    "Links in the person's hands go on working; what falls due waits until it is resumed, or expires.")
    @APIResponse(responseCode = "204", description = "Paused")
    @APIResponse(responseCode = "404", description = "None that you see")
    public void pause(@RestPath String episode) {
        followUp.pause(locked(episode));
    }

    @POST
    @Path("resume")
    @Transactional
    @Operation(
            summary = "Send again",
            description = "What fell due meanwhile is sent, unless the last day to ask is over.")
    @APIResponse(responseCode = "204", description = "Resumed")
    @APIResponse(responseCode = "404", description = "None that you see")
    public void resume(@RestPath String episode) {
        followUp.resume(locked(episode));
    }

    @PUT
    @Path("channel")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Ask first by another channel",
            description =
                    "EMAIL, SMS, LETTER, TELEPHONE or BEDSIDE goes before the channels of each step in what has not been sent, even"
                            + " where the pathway does not foresee it; null gives back the order of the pathway.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Preference.class),
                            examples = @ExampleObject(name = "by letter", value = "{\"channel\": \"LETTER\"}")))
    @APIResponse(responseCode = "204", description = "What is not sent goes that way")
    @APIResponse(responseCode = "400", description = "No such channel")
    @APIResponse(responseCode = "404", description = "None that you see")
    @APIResponse(responseCode = "409", description = "That channel reaches nobody who is still to answer")
    public void prefer(@RestPath String episode, Preference preference) {
        Episode found = locked(episode);
        if (!rerouting.prefer(found, channel(preference))) {
            throw Problems.conflict(
                    "channel-reaches-nobody",
                    "That channel reaches nobody",
                    "Nothing is expected of this person, or their contact has nothing for it: correct the contact first.");
        }
    }

    @POST
    @Path("stop")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Ask nothing more, for good",
            description =
                    "All open steps are cancelled with the reason, and those that wait for their event are never planned."
                            + " Reasons: REFUSED (the person stays in the denominators), STOPPED, DECEASED, TRANSFERRED, EXCLUDED.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Stop.class),
                            examples = @ExampleObject(name = "refused", value = EXAMPLE)))
    @APIResponse(responseCode = "204", description = "Stopped")
    @APIResponse(responseCode = "400", description = "No such reason")
    @APIResponse(responseCode = "404", description = "None that you see")
    public void stop(@RestPath String episode, Stop stop) {
        Episode found = locked(episode);
        followUp.stop(found, reason(stop));
    }

    @POST
    @Path("invitations/{step}/pause")
    @Transactional
    @Operation(summary = "Send nothing about a step for now")
    @APIResponse(responseCode = "204", description = "Paused")
    @APIResponse(responseCode = "404", description = "None that you see, or no such step")
    public void pauseStep(@RestPath String episode, @RestPath String step) {
        Episode found = locked(episode);
        followUp.pause(found, invitation(found, step));
    }

    @POST
    @Path("invitations/{step}/resume")
    @Transactional
    @Operation(summary = "Send again about a step")
    @APIResponse(responseCode = "204", description = "Resumed")
    @APIResponse(responseCode = "404", description = "None that you see, or no such step")
    public void resumeStep(@RestPath String episode, @RestPath String step) {
        Episode found = locked(episode);
        followUp.resume(found, invitation(found, step));
    }

    @POST
    @Path("invitations/{step}/stop")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Cancel a step", description = "The reasons are those of stopping an episode.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Stop.class),
                            examples = @ExampleObject(name = "refused", value = EXAMPLE)))
    @APIResponse(responseCode = "204", description = "Cancelled, or already over")
    @APIResponse(responseCode = "400", description = "No such reason")
    @APIResponse(responseCode = "404", description = "None that you see, or no such step")
    public void stopStep(@RestPath String episode, @RestPath String step, Stop stop) {
        Episode found = locked(episode);
        followUp.stop(found, invitation(found, step), reason(stop));
    }

    private Episode locked(String episode) {
        return episodes.locked(episode, scope.view());
    }

    private static Invitation invitation(Episode episode, String step) {
        return Invitation.of(episode.id, step)
                .orElseThrow(() -> Problems.notFound(
                        "step-not-found", "No such step", "The pathway of this episode has no such step."));
    }

    private static Optional<Channel> channel(Preference preference) {
        Optional<String> given = Optional.ofNullable(preference).map(Preference::channel);
        return given.map(name -> Rerouting.CHANNELS.stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "No such channel",
                        List.of(new Violation("/channel", "The channel is one of " + Rerouting.CHANNELS)))));
    }

    private static CancelReason reason(Stop stop) {
        String given = Optional.ofNullable(stop).map(Stop::reason).orElse("");
        return SAID.stream()
                .filter(reason -> reason.name().equals(given))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "No such reason", List.of(new Violation("/reason", "The reason is one of " + SAID))));
    }
}
