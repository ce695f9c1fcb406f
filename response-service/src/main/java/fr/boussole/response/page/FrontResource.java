package fr.boussole.response.page;

import fr.boussole.response.security.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The front door: whoever is signed in goes on to the desk, everyone else is told where a questionnaire is opened. */
@Path("/")
@PatientPage
@PermitAll
public class FrontResource {

    private static final List<String> READING = List.of(Roles.COORDINATOR, Roles.ADMIN, Roles.QUALITY, Roles.REGIONAL);

    private final SecurityIdentity identity;

    FrontResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public RestResponse<?> enter(@Context UriInfo uri, @Context HttpHeaders headers) {
        if (READING.stream().anyMatch(identity::hasRole)) {
            return RestResponse.seeOther(URI.create("/desk"));
        }
        if (identity.hasRole(Roles.INTERVIEWER)) {
            return RestResponse.seeOther(URI.create("/desk/calls"));
        }
        Preferences preferences = Preferences.of(uri.getQueryParameters(), headers, List.of());
        Say say = Telling.say(preferences);
        return Telling.page(
                200,
                new FrontPage(new Frame(say.frontTitle(), uri.getRequestUri().getRawPath(), preferences)),
                preferences);
    }
}
