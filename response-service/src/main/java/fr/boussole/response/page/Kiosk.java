package fr.boussole.response.page;

import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.link.Link;
import fr.boussole.response.link.Links;
import fr.boussole.response.pathway.Channel;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A tablet that one person after another answers on. Their link is exchanged for one that lives two hours and opens only together with a
 * mark in the browser; the mark goes when they leave, so that whoever takes the tablet next and goes back finds nothing.
 */
@ApplicationScoped
class Kiosk {

    static final String COOKIE = "kiosk";

    /** Without a touch for so long, whoever answered is taken to be gone. */
    static final Duration IDLE = Duration.ofMinutes(2);

    /** Where the tablet is cleared. */
    static final String LEAVE = "/leave";

    private static final Duration LIVES = Duration.ofHours(2);
    private static final int MARK = 16;

    private final Map<Channel, Links> shared = new EnumMap<>(Channel.class);
    private final RoutingContext request;
    private final Clock clock;

    Kiosk(Boussole settings, RoutingContext request, Clock clock) {
        byte[] key = settings.link().key().getBytes(StandardCharsets.UTF_8);
        shared.put(Channel.LINK, Links.sharing(key, "own"));
        shared.put(Channel.BEDSIDE, Links.sharing(key, "bedside"));
        this.request = request;
        this.clock = clock;
    }

    /** A link of a shared tablet, and who fills in the form. */
    record Found(Channel by, Link link) {}

    /** The token for a shared tablet; interviews by telephone have none. */
    Optional<String> exchange(Channel by, UUID invitation, int edition, Instant until) {
        Instant own = clock.instant().plus(LIVES);
        return Optional.ofNullable(shared.get(by))
                .map(links -> links.sign(invitation, edition, own.isBefore(until) ? own : until));
    }

    /** What the token is, if a shared tablet's in the browser that has its mark; elsewhere it is nobody's. */
    Optional<Found> read(String token, Instant now) {
        return shared.entrySet().stream()
                .map(mode -> new Found(mode.getKey(), mode.getValue().read(token, now)))
                .filter(found -> !(found.link() instanceof Link.Forged))
                .filter(found -> isMarked(token))
                .findFirst();
    }

    /** The mark goes with the browser's session, and sooner when its reader leaves. */
    static NewCookie mark(String token) {
        return cookie(markOf(token)).build();
    }

    static NewCookie.AbstractNewCookieBuilder<?> cookie(String value) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX);
    }

    private boolean isMarked(String token) {
        return Optional.ofNullable(request.request().getCookie(COOKIE))
                .filter(cookie -> cookie.getValue().equals(markOf(token)))
                .isPresent();
    }

    private static String markOf(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, MARK));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
