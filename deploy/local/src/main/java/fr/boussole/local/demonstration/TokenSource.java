package fr.boussole.local.demonstration;

import java.net.URI;

/** Gives the bearer token with which to call the platform; always one that is still valid for a while. */
@FunctionalInterface
public interface TokenSource {

    /** The name of the machine account that may load definitions and answers. */
    String LOADER = "boussole-loader";

    /**
     * @return an access token, to be sent as {@code Authorization: Bearer …}
     * @throws PlatformRefusal when the realm does not give one
     */
    String token();

    /** OpenID Connect client credentials of {@value #LOADER}, asked again shortly before they expire. */
    static TokenSource clientCredentials(URI realm, String secret) {
        return new ClientCredentials(realm, LOADER, secret);
    }
}
