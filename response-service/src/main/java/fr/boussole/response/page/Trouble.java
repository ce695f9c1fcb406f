package fr.boussole.response.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;

/** When a page fails, a person who reads it in a browser is told so in words, never in an engineer's. */
@Provider
public class Trouble implements ContainerResponseFilter {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final List<String> PLACES = List.of("/r/", "/s/", "/stop/", "/c", "/rights/", "/leave");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || isPage(response) || !isForPatient(request)) {
            return;
        }
        Preferences preferences = Preferences.of(
                request.getUriInfo().getQueryParameters(),
                request.getCookies(),
                Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                        .orElse(""),
                List.of());
        Say say = Telling.say(preferences);
        Frame frame =
                new Frame(say.trouble(), request.getUriInfo().getRequestUri().getRawPath(), preferences);
        String page = new ShutPage(frame, say.trouble(), say.troubleWhy(), say.troubleNext())
                .setLocale(preferences.locale())
                .render();
        response.setEntity(page);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, HTML);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, preferences.language());
    }

    private static boolean isPage(ContainerResponseContext response) {
        return Optional.ofNullable(response.getMediaType())
                .filter(MediaType.TEXT_HTML_TYPE::isCompatible)
                .isPresent();
    }

    /** Also where no page was found to answer, so it cannot be bound to pages. */
    private static boolean isForPatient(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        return PLACES.stream().anyMatch(path::startsWith)
                && Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT))
                        .filter(accepted -> accepted.contains(MediaType.TEXT_HTML))
                        .isPresent();
    }
}
