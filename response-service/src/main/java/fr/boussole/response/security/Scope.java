package fr.boussole.response.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * The part of the organisations that the signed-in person may see: their own organisation and all below it, or everything
 * for an administrator. Queries ask it in SQL: {@code (:everything or organisation in (select subtree(:root)))}.
 */
@RequestScoped
public class Scope {

    private final SecurityIdentity identity;

    Scope(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** A snapshot that outlives the request. */
    public View view() {
        if (identity.hasRole(Roles.ADMIN)) {
            return new View(true, "");
        }
        String root = identity.getAttribute(OrganisationClaim.NAME);
        return new View(false, Optional.ofNullable(root).orElse(""));
    }

    /**
     * What may be seen.
     *
     * @param everything whether there is no limit
     * @param root the organisation whose subtree it is; empty sees nothing
     */
    public record View(boolean everything, String root) {}
}
