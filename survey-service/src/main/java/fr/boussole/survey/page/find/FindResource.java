package fr.boussole.survey.page.find;

import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.REVIEWER;

import fr.boussole.survey.page.AuthorPage;
import fr.boussole.survey.page.Desk;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page where questionnaires are found. */
@Path("/questionnaires")
@AuthorPage
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({AUTHOR, REVIEWER})
public class FindResource {

    private final Desk desk;

    FindResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response find(@Context UriInfo address) {
        Criteria criteria = Criteria.of(address.getQueryParameters());
        return desk.page(200, new FindView(desk, criteria).page(Found.by(criteria)));
    }
}
