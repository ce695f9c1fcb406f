package fr.boussole.indicator.page;

import fr.boussole.indicator.access.Access;
import fr.boussole.indicator.access.Roles;
import fr.boussole.indicator.access.Scope;
import fr.boussole.indicator.api.Problems;
import fr.boussole.indicator.api.QueryReader;
import fr.boussole.indicator.definition.Catalogue;
import fr.boussole.indicator.definition.Organisation;
import fr.boussole.indicator.definition.Pathway;
import fr.boussole.indicator.indicator.Indicators;
import fr.boussole.pages.Languages;
import fr.boussole.pages.Link;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages of figures, for those who may see them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.COORDINATOR, Roles.QUALITY, Roles.REGIONAL, Roles.ADMIN})
public class DashboardResource {
    private static final Languages LANGUAGES = Languages.OF_PAGES;

    private final Indicators indicators;
    private final PathwayView view;
    private final Catalogue catalogue;
    private final Access access;

    @CookieParam(Languages.PARAMETER)
    String kept;

    @QueryParam(Languages.PARAMETER)
    String asked;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String accepted;

    DashboardResource(Indicators indicators, PathwayView view, Catalogue catalogue, Access access) {
        this.indicators = indicators;
        this.view = view;
        this.catalogue = catalogue;
        this.access = access;
    }

    @GET
    @Operation(hidden = true)
    public Response home() {
        var reader = reader();
        var scope = access.scope();
        var questions = indicators.pathways().stream()
                .map(pathway -> new HomePage.Question(
                        reader.text(pathway.title()),
                        reader.text(pathway.question()),
                        view.answer(pathway, scope, reader),
                        href(pathway)))
                .toList();
        boolean demonstration = indicators.pathways().stream().anyMatch(Pathway::demonstration);
        return page(new HomePage(frame(reader.say().welcome(), "", demonstration, scope, reader), questions), reader);
    }

    @GET
    @Path("pathways/{pathway}")
    @Operation(hidden = true)
    public Response pathway(@PathParam("pathway") String id, @Context UriInfo address) {
        var reader = reader();
        var scope = access.scope();
        var pathway = catalogue.current().latest(id).orElseThrow(Problems::unknownPathway);
        var asking = new Asking(address.getQueryParameters());
        var query = QueryReader.read(id, asking.parameters());
        var frame = frame(reader.text(pathway.question()), id, pathway.demonstration(), scope, reader);
        return page(view.page(pathway, query, asking.rhythm(), asking.address(), scope, frame, reader), reader);
    }

    private Frame frame(String title, String current, boolean demonstration, Scope scope, Reader reader) {
        var nav = indicators.pathways().stream()
                .map(one -> one.id().equals(current)
                        ? Link.here(reader.text(one.title()), href(one))
                        : Link.to(reader.text(one.title()), href(one)))
                .toList();
        List<Link> languages = LANGUAGES.links(reader.locale(), locale -> "?lang=" + locale.getLanguage());
        return new Frame(title, nav, languages, whose(scope, reader), demonstration);
    }

    private String whose(Scope scope, Reader reader) {
        return scope.root()
                .map(root -> catalogue
                        .current()
                        .organisations()
                        .find(root)
                        .map(Organisation::name)
                        .orElse(root))
                .orElseGet(() -> reader.say().wholePlatform());
    }

    private static String href(Pathway pathway) {
        return "/pathways/" + pathway.id();
    }

    private Reader reader() {
        Locale locale =
                LANGUAGES.choose(Optional.ofNullable(asked), Optional.ofNullable(kept), Optional.ofNullable(accepted));
        return Reader.in(locale);
    }

    private Response page(TemplateInstance page, Reader reader) {
        var response = Response.ok(page.setLocale(reader.locale()))
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.locale().toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (asked != null) {
            response.cookie(new NewCookie.Builder(Languages.PARAMETER)
                    .value(reader.locale().getLanguage())
                    .path("/")
                    .maxAge(31_536_000)
                    .sameSite(NewCookie.SameSite.LAX)
                    .httpOnly(true)
                    .build());
        }
        return response.build();
    }
}
