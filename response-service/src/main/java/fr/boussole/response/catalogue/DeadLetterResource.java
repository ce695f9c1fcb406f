package fr.boussole.response.catalogue;

import fr.boussole.response.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How many messages could not be understood. */
@Path("/api/dead-letters/count")
@RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
public class DeadLetterResource {

    private final Published published;

    DeadLetterResource(Published published) {
        this.published = published;
    }

    /** The number since the database was made. */
    public record DeadLetterCount(long count) {}

    @GET
    @Operation(summary = "How many messages of survey-service could not be understood")
    public DeadLetterCount count() {
        return new DeadLetterCount(published.count(Published.Kind.DEAD_LETTER));
    }
}
