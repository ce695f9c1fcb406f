package fr.boussole.response.erasure;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.episode.EpisodesInView;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
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
    private final Erasing erasing;
    private final Audit audit;
    private final Scope scope;
    private final Clock clock;

    ErasureResource(EpisodesInView episodes, Erasing erasing, Audit audit, Scope scope, Clock clock) {
        this.episodes = episodes;
        this.erasing = erasing;
        this.audit = audit;
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
        Erasing.Forgotten forgotten = erasing.erase(found);
        audit.write("erased", "", found.organisation, Map.of());
        return new Erasure(found.id, forgotten.invitations(), forgotten.responses(), clock.instant());
    }
}
