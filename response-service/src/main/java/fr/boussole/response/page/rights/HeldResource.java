package fr.boussole.response.page.rights;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.response.page.PatientPage;
import fr.boussole.response.page.Telling;
import fr.boussole.response.rights.Gathering;
import fr.boussole.response.rights.HeldBundle;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Everything that is held of a person, to read and as FHIR. */
@Path("/rights/{token}")
@PatientPage
@PermitAll
public class HeldResource {

    private static final String FHIR = "application/fhir+json";

    private final RightsReception reception;
    private final Gathering gathering;
    private final Clock clock;

    HeldResource(RightsReception reception, Gathering gathering, Clock clock) {
        this.reception = reception;
        this.gathering = gathering;
        this.clock = clock;
    }

    @GET
    @Path("see")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> see(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receiveProved(
                token,
                "see",
                uri,
                headers,
                visit -> visit.holder().speaksForThePatient()
                        ? Telling.page(200, new HeldView(visit).page(gathering.of(visit.holder())), visit.preferences())
                        : notYours(visit));
    }

    @GET
    @Path("see.json")
    @Operation(hidden = true)
    public Response download(@PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        AtomicReference<ObjectNode> bundle = new AtomicReference<>();
        RestResponse<TemplateInstance> page = reception.receiveProved(token, "see", uri, headers, visit -> {
            if (visit.holder().speaksForThePatient()) {
                bundle.set(HeldBundle.of(gathering.of(visit.holder()), clock.instant()));
            }
            return notYours(visit);
        });
        return bundle.get() == null
                ? page.toResponse()
                : Response.ok(bundle.get().toString(), FHIR)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"boussole.fhir.json\"")
                        .build();
    }

    private static RestResponse<TemplateInstance> notYours(RightsVisit visit) {
        RightsWords words = visit.words();
        return Telling.page(403, visit.told("see", words.askDepartment(), words.notYours()), visit.preferences());
    }
}
