package fr.boussole.response.page.rights;

import fr.boussole.response.page.PatientPage;
import fr.boussole.response.page.Telling;
import fr.boussole.response.page.rights.RightsPage.Way;
import fr.boussole.response.rights.Wishes;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What a person can ask from any message of ours, and the one wish that needs no second fact: to be left in peace. */
@Path("/rights/{token}")
@PatientPage
@PermitAll
public class RightsResource {

    private final RightsReception reception;
    private final Wishes wishes;

    RightsResource(RightsReception reception, Wishes wishes) {
        this.reception = reception;
        this.wishes = wishes;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> rights(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, visit -> {
            RightsWords words = visit.words();
            Stream<Way> all = Stream.of(
                    new Way(words.see(), words.seeWhat(), visit.at("see")),
                    new Way(words.correct(), words.correctWhat(), visit.at("correct")),
                    new Way(words.erase(), words.eraseWhat(), visit.at("erase")));
            Stream<Way> own = visit.holder().speaksForThePatient()
                    ? all
                    : Stream.of(new Way(words.correct(), words.correctWhat(), visit.at("correct")));
            return Telling.page(
                    200,
                    new RightsPage(
                            visit.frame(words.title(), ""),
                            words.who(visit.holder().organisation()),
                            Stream.concat(
                                            Stream.of(new Way(words.object(), words.objectWhat(), visit.at("object"))),
                                            own)
                                    .toList()),
                    visit.preferences());
        });
    }

    @GET
    @Path("object")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> askObject(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, visit -> {
            RightsWords words = visit.words();
            return Telling.page(
                    200,
                    new WishPage(
                            visit.frame(words.object(), "object"),
                            words.objectTitle(),
                            List.of(
                                    words.objectScope(visit.holder().organisation()),
                                    words.careUnchanged(),
                                    words.objectKept()),
                            Optional.of(visit.action("object")),
                            words.objectYes(),
                            false,
                            List.of(visit.back())),
                    visit.preferences());
        });
    }

    @POST
    @Path("object")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> object(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receive(token, uri, headers, visit -> {
            wishes.object(visit.holder());
            RightsWords words = visit.words();
            return Telling.page(
                    200,
                    visit.told("object", words.objected(), words.objectedWhat(), words.careUnchanged()),
                    visit.preferences());
        });
    }
}
