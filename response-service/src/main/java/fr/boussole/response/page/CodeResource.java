package fr.boussole.response.page;

import fr.boussole.response.code.Codes;
import fr.boussole.response.code.ShortCode;
import fr.boussole.response.code.TryLimit;
import fr.boussole.response.link.Links;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Opens a questionnaire by the code of a letter and the person's year of birth. A code that does not exist, one that is over and a
 * wrong year get the same answer, so that trying teaches nothing; a slip of the hand is told, because anyone can compute it.
 */
@Path("/c")
@PatientPage
@PermitAll
public class CodeResource {

    private static final int UNCLEAR = 422;
    private static final int TOO_MANY = 429;
    private static final int OLDEST = 130;

    private final Codes codes;
    private final TryLimit limit;
    private final Links links;
    private final Watch watch;
    private final Clock clock;

    CodeResource(Codes codes, TryLimit limit, Links links, Watch watch, Clock clock) {
        this.codes = codes;
        this.limit = limit;
        this.links = links;
        this.watch = watch;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> ask(@Context UriInfo uri, @Context HttpHeaders headers) {
        return page(200, new Typed("", ""), "", "", preferences(uri, headers), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> open(
            @FormParam(CodePage.CODE) Optional<String> code,
            @FormParam(CodePage.BIRTH_YEAR) Optional<String> birthYear,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        Preferences preferences = preferences(uri, headers);
        Say say = Telling.say(preferences);
        Typed typed = new Typed(code.orElse(""), birthYear.orElse(""));
        Optional<ShortCode> meant = ShortCode.typed(typed.code());
        Optional<Integer> year = year(typed.birthYear());
        if (meant.isEmpty() || year.isEmpty()) {
            String codeFault = meant.isPresent() ? "" : say.codeSlip();
            return page(UNCLEAR, typed, codeFault, year.isPresent() ? "" : say.yearSlip(), preferences, uri);
        }
        String address = request.remoteAddress().hostAddress();
        if (!limit.allows(address)) {
            return page(TOO_MANY, typed, say.codeWait(), "", preferences, uri);
        }
        Optional<Codes.Opened> opened = codes.open(meant.get(), year.get());
        if (opened.isEmpty()) {
            limit.wrong(address);
            watch.refused(Watch.Why.CODE);
            return page(UNCLEAR, typed, say.codeUnknown(), "", preferences, uri);
        }
        return Telling.onTo("/r/"
                + links.sign(
                        opened.get().invitation(),
                        opened.get().edition(),
                        opened.get().until()) + "?lang=" + preferences.language());
    }

    /** What a person typed. */
    private record Typed(String code, String birthYear) {}

    private Optional<Integer> year(String typed) {
        int now = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
        return Optional.of(typed.strip())
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(year -> year <= now && year >= now - OLDEST);
    }

    private static Preferences preferences(UriInfo uri, HttpHeaders headers) {
        return Preferences.of(uri.getQueryParameters(), headers, List.of());
    }

    private static RestResponse<TemplateInstance> page(
            int status, Typed typed, String codeFault, String yearFault, Preferences preferences, UriInfo uri) {
        Say say = Telling.say(preferences);
        Frame frame = new Frame(say.codeTitle(), uri.getRequestUri().getRawPath(), preferences);
        return Telling.page(
                status, CodePage.of(frame, say, typed.code(), typed.birthYear(), codeFault, yearFault), preferences);
    }
}
