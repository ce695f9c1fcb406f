package fr.boussole.response.page;

import fr.boussole.response.catalogue.Catalogue;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** Receives whoever comes with a link: to the page they ask for, or to a kind word when there is nothing to answer. */
@ApplicationScoped
class Reception {

    private final Doorway doorway;
    private final Catalogue catalogue;

    Reception(Doorway doorway, Catalogue catalogue) {
        this.doorway = doorway;
        this.catalogue = catalogue;
    }

    RestResponse<TemplateInstance> receive(
            String token, UriInfo uri, HttpHeaders headers, Function<Views, RestResponse<TemplateInstance>> answer) {
        Visit visit = doorway.at(token);
        return visit instanceof Visit.Open open
                ? answer.apply(views(open, uri, headers))
                : shut((Visit.Shut) visit, uri, headers);
    }

    /** The same visit, looked at again after something was stored. */
    Views views(Visit.Open open, UriInfo uri, HttpHeaders headers) {
        Preferences preferences = Preferences.of(
                uri.getQueryParameters(), headers, open.form().form().languages());
        return Views.of(open, preferences, organisation(open));
    }

    RestResponse<TemplateInstance> shut(Visit.Shut reason, UriInfo uri, HttpHeaders headers) {
        Preferences preferences = Preferences.of(uri.getQueryParameters(), headers, List.of());
        Say say = Telling.say(preferences);
        ShutPage page =
                switch (reason) {
                    case EXPIRED -> shut(say.expired(), say.expiredWhy(), say.expiredNext(), uri, preferences);
                    case UNKNOWN -> shut(say.unknown(), say.unknownWhy(), say.unknownNext(), uri, preferences);
                    case CAST -> shut(say.cast(), say.castWhy(), say.castNext(), uri, preferences);
                    case NOT_READY -> shut(say.notReady(), say.notReadyWhy(), say.notReadyNext(), uri, preferences);
                };
        return Telling.page(reason.status(), page, preferences);
    }

    private static ShutPage shut(String heading, String why, String next, UriInfo uri, Preferences preferences) {
        return new ShutPage(new Frame(heading, uri.getRequestUri().getRawPath(), preferences), heading, why, next);
    }

    private String organisation(Visit.Open open) {
        String id = open.form().episode().organisation;
        return catalogue.organisationName(id).orElse(id);
    }
}
