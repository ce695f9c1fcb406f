package fr.boussole.response.page.rights;

import fr.boussole.response.code.TryLimit;
import fr.boussole.response.page.PatientPage;
import fr.boussole.response.page.Telling;
import fr.boussole.response.page.Watch;
import fr.boussole.response.rights.Proofs;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Takes the year of birth, and gives a proof for twenty minutes to whoever knows it. */
@Path("/rights/{token}/proof")
@PatientPage
@PermitAll
public class ProofResource {

    private static final Set<String> PLACES = Set.of("see", "correct", "erase");

    private final RightsReception reception;
    private final Proofs proofs;
    private final TryLimit limit;
    private final Watch watch;

    ProofResource(RightsReception reception, Proofs proofs, TryLimit limit, Watch watch) {
        this.reception = reception;
        this.proofs = proofs;
        this.limit = limit;
        this.watch = watch;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> prove(
            @PathParam("token") String token,
            @QueryParam("to") Optional<String> to,
            @FormParam(ProofPage.BIRTH_YEAR) Optional<String> birthYear,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        String place = to.filter(PLACES::contains).orElse("see");
        String written = birthYear.orElse("").strip();
        return reception.receive(token, uri, headers, visit -> {
            RightsWords words = visit.words();
            if (!written.matches("[0-9]{4}")) {
                return again(422, visit, place, written, words.yearSlip());
            }
            String address = request.remoteAddress().hostAddress();
            if (!limit.allows(address)) {
                return again(429, visit, place, written, words.yearWait());
            }
            return proofs.give(visit.holder(), Integer.parseInt(written))
                    .map(proof -> ResponseBuilder.<TemplateInstance>create(RestResponse.Status.SEE_OTHER)
                            .location(URI.create(visit.action(place)))
                            .cookie(RightsReception.cookie(proof, Math.toIntExact(Proofs.HOLDS.toSeconds()), uri))
                            .build())
                    .orElseGet(() -> {
                        limit.wrong(address);
                        watch.refused(Watch.Why.SECOND_FACT);
                        return again(422, visit, place, written, words.yearWrong());
                    });
        });
    }

    private RestResponse<TemplateInstance> again(
            int status, RightsVisit visit, String place, String written, String fault) {
        return Telling.page(status, reception.asked(visit, place, written, fault), visit.preferences());
    }
}
