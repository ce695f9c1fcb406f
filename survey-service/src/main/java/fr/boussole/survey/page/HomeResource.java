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
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of what is published. */
@Path("/")
@AuthorPage
public class HomeResource {
    private final SecurityIdentity identity;

    HomeResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
    @Operation(hidden = true)
    public Response home(@QueryParam("lang") String chosen, @Context HttpHeaders headers) {
        Locale language = PageLanguage.of(chosen, headers.getAcceptableLanguages());
        HomePage page = new HomeView(language)
                .page(
                        QuestionnaireVersion.allPublished(),
                        PathwayVersion.everyOne(),
                        identity.getPrincipal().getName());
        page.setLocale(language);
        return Response.ok(page.render())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
