package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Sends a page in the language that the person wishes, and remembers the wish. */
public final class Telling {

    private static final int A_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private Telling() {}

    /** The words of our pages in the language of the wish; French where we do not speak it. */
    static Say say(Preferences preferences) {
        return words(Say.class, preferences);
    }

    /** A bundle of messages in the language of the wish; in French where it does not speak it. */
    static <T> T words(Class<T> bundle, Preferences preferences) {
        return preferences.language().equals("en")
                ? MessageBundles.get(bundle, Localized.Literal.of("en"))
                : MessageBundles.get(bundle);
    }

    public static RestResponse<TemplateInstance> page(int status, TemplateInstance page, Preferences preferences) {
        ResponseBuilder<TemplateInstance> response = ResponseBuilder.<TemplateInstance>create(status)
                .entity(page.setLocale(preferences.locale()))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, preferences.language())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie");
        preferences
                .chosen()
                .forEach((name, value) -> response.cookie(new NewCookie.Builder(name)
                        .value(value)
                        .path("/")
                        .maxAge(A_YEAR)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build()));
        return response.build();
    }

    /** On to another page, asked for anew, so that going back never sends twice. */
    public static RestResponse<TemplateInstance> onTo(String address) {
        return ResponseBuilder.<TemplateInstance>create(RestResponse.Status.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
