package fr.boussole.e2e.platform;

import fr.boussole.local.demonstration.TokenSource;
import fr.boussole.local.launcher.Person;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A person's token, had with their password from the real sign-in server, and asked again before it is old. */
final class PasswordTokens implements TokenSource {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final URI address;
    private final String clientSecret;
    private final String person;
    private String token = "";
    private Instant askedAt = Instant.MIN;

    PasswordTokens(URI realm, String clientSecret, String person) {
        this.address = URI.create(realm + "/protocol/openid-connect/token");
        this.clientSecret = clientSecret;
        this.person = person;
    }

    @Override
    public synchronized String token() {
        if (askedAt.isBefore(Instant.now().minus(FRESH))) {
            askedAt = Instant.now();
            token = Caller.anonymous()
                    .submit(
                            address,
                            Map.of(
                                    "grant_type",
                                    "password",
                                    "client_id",
                                    "boussole",
                                    "client_secret",
                                    clientSecret,
                                    "scope",
                                    "openid",
                                    "username",
                                    person,
                                    "password",
                                    Person.PASSWORD))
                    .success()
                    .path("access_token")
                    .asText();
        }
        return token;
    }
}
