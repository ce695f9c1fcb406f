package fr.boussole.survey.page;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.COORDINATOR;
import static fr.boussole.survey.http.Roles.INTERVIEWER;
import static fr.boussole.survey.http.Roles.QUALITY;
import static fr.boussole.survey.http.Roles.REGIONAL;
import static fr.boussole.survey.http.Roles.REVIEWER;

import fr.boussole.survey.pathway.PathwayVersion;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of what is published. */
@Path("/")
@AuthorPage
public class HomeResource {
    private final Desk desk;

    HomeResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
    @Operation(hidden = true)
    public Response home() {
        HomeView view = new HomeView(desk);
        return desk.page(200, view.page(QuestionnaireVersion.allPublished(), PathwayVersion.everyOne()));
    }
}
