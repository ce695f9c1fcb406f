package fr.boussole.indicator.api;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Signs in whoever the test says, so that every endpoint can be asked as every role. */
@ApplicationScoped
public class SignedIn implements HttpAuthenticationMechanism {
    static final String ROLE = "X-Test-Role";
    static final String ORGANISATION = "X-Test-Organisation";

    /** A request of someone with that role in that organisation, which may be empty. */
    public static RequestSpecification as(String role, String organisation) {
        var request = RestAssured.given().header(ROLE, role);
        return organisation.isEmpty() ? request : request.header(ORGANISATION, organisation);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        var role = request.request().getHeader(ROLE);
        if (role == null) {
            return Uni.createFrom().optional(Optional.empty());
        }
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(role))
                .addRole(role);
        Optional.ofNullable(request.request().getHeader(ORGANISATION))
                .ifPresent(organisation -> identity.addAttribute("organisation", organisation));
        return Uni.createFrom().item(identity.build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Test"));
    }
}
