package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Clears a shared tablet: the mark of its reader, their wishes, and whatever the browser has kept. */
@Path(Kiosk.LEAVE)
@PatientPage
@PermitAll
public class LeaveResource {

    /** Not its cookies: those of a member of the staff who signed in are theirs, and ours are taken one by one. */
    private static final String CLEARED = "\"cache\", \"storage\"";

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> leave(@Context UriInfo uri, @Context HttpHeaders headers) {
        Preferences before = Preferences.of(uri.getQueryParameters(), headers, List.of());
        Preferences preferences = before.forgotten();
        Say say = Telling.say(preferences);
        RestResponse<TemplateInstance> page = Telling.page(
                200,
                new ShutPage(
                        new Frame(say.left(), Kiosk.LEAVE, preferences), say.left(), say.leftWhat(), say.leftNext()),
                preferences);
        page.getHeaders().putSingle("Clear-Site-Data", CLEARED);
        Stream.concat(Stream.of(Kiosk.COOKIE), Preferences.COOKIES.stream())
                .forEach(name -> page.getHeaders().add(HttpHeaders.SET_COOKIE, gone(name)));
        return page;
    }

    private static NewCookie gone(String name) {
        return new NewCookie.Builder(name).value("").path("/").maxAge(0).build();
    }
}
