package fr.boussole.response.security;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets what was asked for go on in the name of who asked, when they are no longer there. */
@ApplicationScoped
public class OnBehalf {

    private final CurrentIdentityAssociation identity;

    OnBehalf(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** From here on, and until the request ends, it is done in the name of that coordinator, for the people whom they might see. */
    public void of(String who, Scope.View view) {
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(who))
                .addRole(Roles.COORDINATOR)
                .addAttribute(OrganisationClaim.NAME, view.root())
                .build());
    }
}
