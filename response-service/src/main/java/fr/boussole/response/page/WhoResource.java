package fr.boussole.response.page;

import fr.boussole.response.answer.AnsweredBy;
import fr.boussole.response.answer.Declaring;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes who gives the answers, and goes on to the questions. */
@Path("/r/{token}/who")
@PatientPage
@PermitAll
public class WhoResource {

    private final Reception reception;
    private final Declaring declaring;

    WhoResource(Reception reception, Declaring declaring) {
        this.reception = reception;
        this.declaring = declaring;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> say(
            @PathParam("token") String token,
            @FormParam("who") Optional<String> who,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, views -> {
            Visit.Open visit = views.visit();
            Arrays.stream(AnsweredBy.values())
                    .filter(one -> who.filter(one.name()::equals).isPresent())
                    .forEach(one -> declaring.declare(visit.form().invitation().id, one, visit.by()));
            return Telling.onTo(views.first());
        });
    }
}
