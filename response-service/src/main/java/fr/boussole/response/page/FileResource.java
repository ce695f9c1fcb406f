package fr.boussole.response.page;

import fr.boussole.response.attachment.Attachments;
import fr.boussole.response.attachment.Served;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The files that a person added to their answers, seen by their own link. */
@Path("/r/{token}/files/{id}")
@PatientPage
@PermitAll
public class FileResource {

    private final Doorway doorway;
    private final Attachments attachments;

    FileResource(Doorway doorway, Attachments attachments) {
        this.doorway = doorway;
        this.attachments = attachments;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<byte[]> see(@PathParam("token") String token, @PathParam("id") UUID id) {
        return doorway.at(token) instanceof Visit.Open open
                ? attachments
                        .of(open.form().invitation().id, id)
                        .map(Served::file)
                        .orElseGet(() -> RestResponse.status(404))
                : RestResponse.status(404);
    }
}
