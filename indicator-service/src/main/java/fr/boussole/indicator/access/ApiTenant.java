package fr.boussole.indicator.access;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells programs from people: a call of the API without the session of a signed-in page must bring a token, and is refused with
 * 401 rather than sent to a sign-in page that no program can fill in.
 */
@ApplicationScoped
public class ApiTenant implements TenantResolver {
    /** Not a segment of any address: Quarkus would take every call of that address for a program's, session or not. */
    private static final String PROGRAMS = "programs";
    /** How the names of the sign-in session's cookies begin. */
    private static final String SESSION = "q_session";

    @Override
    public String resolve(RoutingContext call) {
        boolean forPrograms = call.normalizedPath().startsWith("/api/") && !hasSession(call);
        return forPrograms ? PROGRAMS : null;
    }

    private static boolean hasSession(RoutingContext call) {
        return call.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(SESSION));
    }
}
