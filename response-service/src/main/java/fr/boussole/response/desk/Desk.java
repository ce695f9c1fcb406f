package fr.boussole.response.desk;

import fr.boussole.pages.Languages;
import fr.boussole.pages.Link;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
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

/** Where someone of the staff sits: who reads, in what language, and what of; gives every page its frame and sends it. */
@RequestScoped
public class Desk {

    /** The section of those who are followed. */
    public static final String PEOPLE = "/desk";
    /** The section of calls and visits. */
    public static final String CALLS = "/desk/calls";

    /** The section of letters. */
    public static final String LETTERS = "/desk/letters";

    /** The section of what wants a look at once. */
    public static final String ALERTS = "/desk/alerts";

    private static final int A_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private final SecurityIdentity identity;
    private final Scope scope;
    private final UriInfo uri;
    private final HttpHeaders headers;

    Desk(SecurityIdentity identity, Scope scope, UriInfo uri, HttpHeaders headers) {
        this.identity = identity;
        this.scope = scope;
        this.uri = uri;
        this.headers = headers;
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

    /** The part of the organisations that the reader may see. */
    public Scope.View view() {
        return scope.view();
    }

    /** Whether the reader may know who is followed, one by one; others read counts. */
    public boolean seesPeople() {
        return identity.hasRole(Roles.COORDINATOR) || identity.hasRole(Roles.ADMIN);
    }

    /** Whether the reader may know the names of those who are followed, and act for them. */
    public boolean coordinates() {
        return identity.hasRole(Roles.COORDINATOR);
    }

    private boolean calls() {
        return identity.hasRole(Roles.COORDINATOR) || identity.hasRole(Roles.INTERVIEWER);
    }

    /** What surrounds a page of that section. */
    public Frame frame(String title, String section) {
        DeskWords words = words(DeskWords.class);
        Stream<Link> people = Stream.of(Link.to(words.followed(), PEOPLE)).filter(link -> readsCounts());
        Stream<Link> alerts = Stream.of(Link.to(words.alerts(), ALERTS)).filter(link -> readsCounts());
        Stream<Link> calls = Stream.of(Link.to(words.calls(), CALLS)).filter(link -> calls());
        Stream<Link> letters = Stream.of(Link.to(words.letters(), LETTERS)).filter(link -> coordinates());
        List<Link> nav = Stream.of(people, alerts, calls, letters)
                .flatMap(links -> links)
                .map(link -> link.href().equals(section) ? Link.here(link.label(), link.href()) : link)
                .toList();
        return new Frame(title, nav, languages(), identity.getPrincipal().getName());
    }

    /** The page of one person. */
    public static String person(String episode) {
        return PEOPLE + "/episodes/" + episode;
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

    private boolean readsCounts() {
        return seesPeople() || identity.hasRole(Roles.QUALITY) || identity.hasRole(Roles.REGIONAL);
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
