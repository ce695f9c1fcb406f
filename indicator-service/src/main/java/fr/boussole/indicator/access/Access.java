package fr.boussole.indicator.access;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the person who asks may see: an administrator everything, anyone else the organisation named in their token. */
@RequestScoped
public class Access {
    private static final String ORGANISATION = "organisation";

    private final SecurityIdentity identity;

    public Access(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws ForbiddenException when the token names no organisation */
    public Scope scope() {
        if (identity.hasRole(Roles.ADMIN)) {
            return new Scope.Everything();
        }
        return organisation()
                .<Scope>map(Scope.Subtree::new)
                .orElseThrow(() -> new ForbiddenException("no organisation"));
    }

    private Optional<String> organisation() {
        var claim = identity.getPrincipal() instanceof JsonWebToken token
                ? token.<Object>getClaim(ORGANISATION)
                : identity.<Object>getAttribute(ORGANISATION);
        return Optional.ofNullable(claim).map(Object::toString).filter(id -> !id.isBlank());
    }
}
