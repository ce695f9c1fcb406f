package fr.boussole.response.page.rights;

import fr.boussole.response.page.Frame;
import fr.boussole.response.page.Preferences;
import fr.boussole.response.page.Telling;
import fr.boussole.response.rights.Holders;
import fr.boussole.response.rights.Proofs;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** Receives whoever comes with a link to their rights, and asks for the second fact where a stranger with the link could do harm. */
@ApplicationScoped
class RightsReception {

    static final String PROOF = "proof";
    private static final String PLACE = "/rights/";

    private final Holders holders;
    private final Proofs proofs;

    RightsReception(Holders holders, Proofs proofs) {
        this.holders = holders;
        this.proofs = proofs;
    }

    /** With the link alone. */
    RestResponse<TemplateInstance> receive(
            String token,
            UriInfo uri,
            HttpHeaders headers,
            Function<RightsVisit, RestResponse<TemplateInstance>> answer) {
        Preferences preferences = Preferences.of(uri.getQueryParameters(), headers, List.of());
        return holders.of(token)
                .map(holder -> answer.apply(new RightsVisit(token, holder, preferences)))
                .orElseGet(() -> unknown(uri, preferences));
    }

    /** As the patient, proved by the second fact; {@code place} is where they go on once they are. */
    RestResponse<TemplateInstance> receiveProved(
            String token,
            String place,
            UriInfo uri,
            HttpHeaders headers,
            Function<RightsVisit, RestResponse<TemplateInstance>> answer) {
        return receive(token, uri, headers, visit -> {
            RightsWords words = visit.words();
            Proofs.Needed needed = proofs.needed(visit.holder());
            if (needed == Proofs.Needed.DEPARTMENT) {
                return Telling.page(
                        403,
                        visit.told(
                                place,
                                words.askDepartment(),
                                words.askDepartmentWhy(visit.holder().organisation())),
                        visit.preferences());
            }
            boolean isProved = needed == Proofs.Needed.LINK || proofs.isProved(visit.holder(), proof(headers));
            return isProved ? answer.apply(visit) : Telling.page(200, asked(visit, place, "", ""), visit.preferences());
        });
    }

    ProofPage asked(RightsVisit visit, String place, String written, String fault) {
        RightsWords words = visit.words();
        return ProofPage.of(
                visit.frame(words.proofTitle(), place),
                words,
                visit.at("proof") + "?to=" + place + "&lang="
                        + visit.preferences().language(),
                written,
                fault);
    }

    static NewCookie cookie(String proof, int seconds, UriInfo uri) {
        return new NewCookie.Builder(PROOF)
                .value(proof)
                .path(PLACE)
                .maxAge(seconds)
                .httpOnly(true)
                .secure("https".equals(uri.getRequestUri().getScheme()))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private static Optional<String> proof(HttpHeaders headers) {
        return Optional.ofNullable(headers.getCookies().get(PROOF)).map(Cookie::getValue);
    }

    private static RestResponse<TemplateInstance> unknown(UriInfo uri, Preferences preferences) {
        RightsWords words = RightsVisit.words(preferences);
        Frame frame = new Frame(words.unknown(), uri.getRequestUri().getRawPath(), preferences);
        return Telling.page(
                404,
                WishPage.told(frame, words.unknown(), List.of(words.unknownWhy(), words.unknownNext()), List.of()),
                preferences);
    }
}
