package fr.boussole.indicator.api;

import fr.boussole.indicator.access.Roles;
import fr.boussole.indicator.verification.Verdict;
import fr.boussole.indicator.verification.Verification;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the tallies are what the log amounts to. */
@Path("/api/tallies/verification")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Tallies")
public class VerificationResource {
    private final Verification verification;

    VerificationResource(Verification verification) {
        this.verification = verification;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Recomputes every tally from the response log and compares, row by row",
            description = "Ask again when it is not settled: messages were still on their way.")
    public Verdict verification() {
        return verification.verify();
    }
}
