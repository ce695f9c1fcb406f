package fr.boussole.response.page.rights;

import fr.boussole.response.carrier.Farewells;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.page.PatientPage;
import fr.boussole.response.page.Telling;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Everything is erased, after a page that says in plain words what that means; then one last message. */
@Path("/rights/{token}/erase")
@PatientPage
@PermitAll
public class EraseResource {

    private final RightsReception reception;
    private final Wishes wishes;
    private final Farewells farewells;

    EraseResource(RightsReception reception, Wishes wishes, Farewells farewells) {
        this.reception = reception;
        this.wishes = wishes;
        this.farewells = farewells;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> ask(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receiveProved(token, "erase", uri, headers, visit -> {
            RightsWords words = visit.words();
            return Telling.page(
                    200,
                    new WishPage(
                            visit.frame(words.erase(), "erase"),
                            words.eraseTitle(),
                            List.of(
                                    words.eraseScope(visit.holder().organisation()),
                                    words.eraseForEver(),
                                    words.eraseAnonymous(),
                                    words.careUnchanged()),
                            visit.holder().speaksForThePatient()
                                    ? Optional.of(visit.action("erase"))
                                    : Optional.empty(),
                            words.eraseYes(),
                            true,
                            List.of(visit.back())),
                    visit.preferences());
        });
    }

    @POST
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> erase(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receiveProved(token, "erase", uri, headers, visit -> {
            RightsWords words = visit.words();
            if (!visit.holder().speaksForThePatient()) {
                return Telling.page(
                        403, visit.told("erase", words.askDepartment(), words.notYours()), visit.preferences());
            }
            Set<Contact> last = wishes.erase(visit.holder());
            boolean isTold = farewells.say(last, visit.holder().organisation()) > 0;
            RestResponse<TemplateInstance> page = Telling.page(
                    200,
                    WishPage.told(
                            new fr.boussole.response.page.Frame(words.erased(), "/rights", visit.preferences()),
                            words.erased(),
                            List.of(
                                    words.erasedWhat(),
                                    isTold ? words.erasedTold() : words.erasedNotTold(),
                                    words.careUnchanged()),
                            List.of()),
                    visit.preferences());
            page.getHeaders().add(HttpHeaders.SET_COOKIE, RightsReception.cookie("", 0, uri));
            return page;
        });
    }
}
