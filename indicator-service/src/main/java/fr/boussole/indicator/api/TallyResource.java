package fr.boussole.indicator.api;

import fr.boussole.indicator.access.Roles;
import fr.boussole.indicator.tally.TallyView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tallies themselves, for administrators: what every figure is drawn from. They are not for publication. */
@Path("/api/pathways/{pathway}/tallies")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Tallies")
public class TallyResource {
    private final TallyView tallies;

    TallyResource(TallyView tallies) {
        this.tallies = tallies;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every row of a pathway's tallies with its count")
    public SortedMap<String, Long> tallies(@PathParam("pathway") String pathway) {
        return tallies.rows(group -> group.pathway().equals(pathway));
    }
}
