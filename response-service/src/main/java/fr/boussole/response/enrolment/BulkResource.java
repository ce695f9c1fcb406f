package fr.boussole.response.enrolment;

import fr.boussole.response.intake.BoundedLines;
import fr.boussole.response.intake.Streamed;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Episodes in bulk: one JSON object a line, each accepted or refused for itself. */
@Path("/api/episodes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Episodes")
public class BulkResource {

    private static final int MOST_ROWS = 100_000;
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int ROWS_A_TRANSACTION = 100;

    private final BulkEnrolment bulk;
    private final Scope scope;

    BulkResource(BulkEnrolment bulk, Scope scope) {
        this.bulk = bulk;
        this.scope = scope;
    }

    @POST
    @Path("bulk")
    @Streamed
    @Consumes({"application/x-ndjson", "application/ndjson"})
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @Operation(
            summary = "Enrol many, one JSON object a line",
            description = "At most 100 000 rows of at most 16 KB. A refused row never stops the others; sent again,"
                    + " what is known stays as it is.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            examples = @ExampleObject(name = "hip", value = EpisodeResource.EXAMPLE)))
    public BulkReport enrol(InputStream body) throws IOException {
        Scope.View view = scope.view();
        List<BulkReport.Row> results = new ArrayList<>();
        List<BulkEnrolment.Line> batch = new ArrayList<>();
        try (var lines = new BoundedLines(body, LONGEST_LINE, MOST_ROWS)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                batch.add(new BulkEnrolment.Line(line.get().number(), line.get().text()));
                if (batch.size() == ROWS_A_TRANSACTION) {
                    results.addAll(bulk.enrol(batch, view));
                    batch.clear();
                }
            }
        }
        results.addAll(bulk.enrol(batch, view));
        return BulkReport.of(results);
    }
}
