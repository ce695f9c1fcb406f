package fr.boussole.response.erasure;

import fr.boussole.response.answer.Response;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.episode.EpisodesInView;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.message.Erased;
import fr.boussole.response.outbox.Outbox;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Forgetting an episode: here at once, and everywhere that its messages have reached. */
@Path("/api/episodes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Episodes")
public class ErasureResource {

    private final EpisodesInView episodes;
    private final EntityManager database;
    private final Outbox outbox;
    private final Scope scope;
    private final Clock clock;

    ErasureResource(EpisodesInView episodes, EntityManager database, Outbox outbox, Scope scope, Clock clock) {
        this.episodes = episodes;
        this.database = database;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    /** What was forgotten, and when. */
    public record Erasure(String episode, int invitations, int responses, Instant erasedAt) {}

    @DELETE
    @Path("{episode}")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @Transactional
    @Operation(
            summary = "Erase an episode and everything about it",
            description = "Its rows are deleted, and each of its keys is erased from the topics: figures are corrected"
                    + " within a second. It cannot be undone.")
    @APIResponse(responseCode = "200", description = "Erased")
    @APIResponse(responseCode = "404", description = "None that you see")
    public Erasure erase(@RestPath String episode) {
        Episode found = episodes.locked(episode, scope.view());
        List<Invitation> invitations = Invitation.of(found.id);
        List<Response> responses = Response.list("episode", found.id);
        outbox.append(Stream.concat(
                        responses.stream().map(response -> Erased.response(found.id, response.id)),
                        invitations.stream().map(invitation -> Erased.invitation(found.id, invitation.step)))
                .toList());
        // Invitations, responses and the keys of their saves go with it, by the database's own cascade.
        database.createNativeQuery("delete from episode where id = ?1")
                .setParameter(1, found.id)
                .executeUpdate();
        database.createNativeQuery("delete from feed_stay where episode = ?1")
                .setParameter(1, found.id)
                .executeUpdate();
        return new Erasure(found.id, invitations.size(), responses.size(), clock.instant());
    }
}
