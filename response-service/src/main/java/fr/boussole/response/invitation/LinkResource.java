package fr.boussole.response.invitation;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.code.Codes;
import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.episode.EpisodesInView;
import fr.boussole.response.link.Links;
import fr.boussole.response.outbox.Outbox;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.schedule.Sending;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The link by which one patient answers one step. */
@Path("/api/episodes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations")
public class LinkResource {

    private final EpisodesInView episodes;
    private final Catalogue catalogue;
    private final Outbox outbox;
    private final Links links;
    private final Codes codes;
    private final Audit audit;
    private final URI address;
    private final Scope scope;
    private final Clock clock;

    LinkResource(
            EpisodesInView episodes,
            Catalogue catalogue,
            Outbox outbox,
            Links links,
            Codes codes,
            Audit audit,
            Boussole settings,
            Scope scope,
            Clock clock) {
        this.episodes = episodes;
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.links = links;
        this.codes = codes;
        this.audit = audit;
        this.address = settings.link().address();
        this.scope = scope;
        this.clock = clock;
    }

    /** A link and the instant from which it opens nothing any more. */
    public record AnswerLink(String url, Instant expiresAt) {}

    @POST
    @Path("{episode}/invitations/{step}/link")
    @RolesAllowed({Roles.COORDINATOR, Roles.INTERVIEWER, Roles.ADMIN})
    @Transactional
    @Operation(
            summary = "A signed link to a step's questionnaire",
            description = "It opens this step for this episode and nothing else, until the end of the last day on which"
                    + " it can be answered. It names no one. Several may be made; all lead to the same response.")
    @APIResponse(
            responseCode = "200",
            description = "The link",
            content = @Content(examples = @ExampleObject(name = "link", value = """
                                                    {"url": "http://127.0.0.1:8082/r/AZwbLnpAfBKOIUsfnTwqcAAAAABo5…",
                                                     "expiresAt": "2026-10-17T22:00:00Z"}""")))
    @APIResponse(responseCode = "404", description = "No such episode that you see, or no such step")
    @APIResponse(responseCode = "409", description = "The step is cancelled, or its window is over")
    public AnswerLink link(@RestPath String episode, @RestPath String step) {
        Episode found = episodes.locked(episode, scope.view());
        Invitation invitation = invitation(found, step);
        Instant now = clock.instant();
        Instant expiresAt = endOfWindow(found, invitation);
        if (invitation.status == InvitationStatus.CANCELLED || !now.isBefore(expiresAt)) {
            throw Problems.conflict(
                    "window-over",
                    "This step takes no answer any more",
                    "It was cancelled, or the last day to answer, " + invitation.expiresOn + ", is over.");
        }
        if (invitation.become(InvitationStatus.SENT, Channel.LINK, now)) {
            outbox.append(invitation.message(found));
        }
        return new AnswerLink(
                address + "/r/" + links.sign(invitation.id, invitation.linkEdition, expiresAt), expiresAt);
    }

    /** How many short codes and addresses were closed beside the links; links that were handed out are not counted. */
    public record Revocation(int codes, int edition) {}

    @DELETE
    @Path("{episode}/invitations/{step}/links")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @Transactional
    @Operation(
            summary = "Close every link to a step that is in circulation",
            description =
                    "For a link that has come into the wrong hands: links, codes of letters and short addresses open nothing any"
                            + " more, nor do the links to the person's rights in the same messages. Links that are made from now on open. The link by"
                            + " which somebody asks for no more messages goes on working.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(examples = @ExampleObject(name = "closed", value = "{\"codes\": 2, \"edition\": 1}")))
    @APIResponse(responseCode = "404", description = "No such episode that you see, or no such step")
    public Revocation revoke(@RestPath String episode, @RestPath String step) {
        Episode found = episodes.locked(episode, scope.view());
        Invitation invitation = invitation(found, step);
        invitation.linkEdition++;
        int closed = codes.revoke(invitation.id);
        audit.write("links-revoked", found.id, found.organisation, Map.of("step", step));
        return new Revocation(closed, invitation.linkEdition);
    }

    private static Invitation invitation(Episode episode, String step) {
        return Invitation.of(episode.id, step)
                .orElseThrow(() -> Problems.notFound(
                        "step-not-found", "No such step", "The pathway of this episode has no such step."));
    }

    private Instant endOfWindow(Episode episode, Invitation invitation) {
        var zone = catalogue
                .pathway(episode.pathway, invitation.pathwayVersion(episode))
                .orElseThrow()
                .zone();
        return Sending.end(invitation.expiresOn, zone);
    }
}
