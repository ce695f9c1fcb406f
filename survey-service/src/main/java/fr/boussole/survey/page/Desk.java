package fr.boussole.survey.page;

import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.REVIEWER;

import fr.boussole.pages.Languages;
import fr.boussole.pages.Link;
import fr.boussole.survey.questionnaire.Compiling;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where someone of the staff sits: who reads, in what language; gives every page its frame and sends it. */
@RequestScoped
public class Desk {

    private static final int A_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private final SecurityIdentity identity;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final Compiling compiling;

    Desk(SecurityIdentity identity, UriInfo uri, HttpHeaders headers, Compiling compiling) {
        this.identity = identity;
        this.uri = uri;
        this.headers = headers;
        this.compiling = compiling;
    }

    /** The reader's language: asked for, remembered, the browser's, or French. */
    public Locale language() {
        return Languages.OF_PAGES.choose(
                asked(),
                Optional.ofNullable(headers.getCookies().get(Languages.PARAMETER))
                        .map(Cookie::getValue),
                Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** A bundle of messages in the reader's language. */
    public <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language().getLanguage()));
    }

    /** Whether the reader may change what is read. */
    public boolean isAuthor() {
        return identity.hasRole(AUTHOR);
    }

    /** Whether the reader may approve what another submitted. */
    public boolean isReviewer() {
        return identity.hasRole(REVIEWER);
    }

    /** What makes forms of the questionnaires that are read. */
    public Compiling compiling() {
        return compiling;
    }

    /** By what name the reader's doings are put on record. */
    public String user() {
        return identity.getPrincipal().getName();
    }

    /** What surrounds a page of the section of questionnaires. */
    public Frame frame(String title) {
        return frame(title, "/questionnaires");
    }

    Frame frame(String title, String section) {
        DeskWords words = words(DeskWords.class);
        List<Link> nav = Stream.of(Link.to(words.published(), "/"), Link.to(words.questionnaires(), "/questionnaires"))
                .filter(link -> link.href().equals("/") || isAuthor() || isReviewer())
                .map(link -> link.href().equals(section) ? Link.here(link.label(), link.href()) : link)
                .toList();
        return new Frame(title, nav, languages(), user());
    }

    /** Sends a finished page. */
    public Response page(int status, TemplateInstance page) {
        Response.ResponseBuilder response = Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.setLocale(language()).render())
                .header(HttpHeaders.CONTENT_LANGUAGE, language().getLanguage())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie");
        asked().ifPresent(wish -> response.cookie(remembered()));
        return response.build();
    }

    /** On to another page, asked for anew, so that going back never sends twice. */
    public static Response onTo(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    private Optional<String> asked() {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(Languages.PARAMETER));
    }

    private NewCookie remembered() {
        return new NewCookie.Builder(Languages.PARAMETER)
                .value(language().getLanguage())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private List<Link> languages() {
        return Stream.of(Link.in("fr", "Français", address("fr")), Link.in("en", "English", address("en")))
                .filter(link -> !link.language().equals(language().getLanguage()))
                .toList();
    }

    /** This page in another language, whatever else its address says. */
    private String address(String language) {
        URI whole = uri.getRequestUriBuilder()
                .replaceQueryParam(Languages.PARAMETER, language)
                .build();
        return whole.getRawPath() + "?" + whole.getRawQuery();
    }
}
