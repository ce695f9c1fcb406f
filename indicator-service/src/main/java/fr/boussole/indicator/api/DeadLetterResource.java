package fr.boussole.indicator.api;

import fr.boussole.indicator.access.Roles;
import fr.boussole.indicator.deadletter.DeadLetters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What could not be understood, and why. */
@Path("/api/dead-letters")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Dead letters")
public class DeadLetterResource {
    private final DeadLetters letters;

    DeadLetterResource(DeadLetters letters) {
        this.letters = letters;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How many messages were set aside, and the latest with their reasons")
    public DeadLetters.Summary summary() {
        return letters.summary();
    }
}
