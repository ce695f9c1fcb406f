package fr.boussole.response.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Takes the claim {@code organisation} of a token over to the identity. */
@ApplicationScoped
class OrganisationClaim implements SecurityIdentityAugmentor {

    static final String NAME = "organisation";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && token.claim(NAME).isPresent()) {
            String organisation = token.claim(NAME).orElseThrow().toString();
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder(identity)
                            .addAttribute(NAME, organisation)
                            .build());
        }
        return Uni.createFrom().item(identity);
    }
}
