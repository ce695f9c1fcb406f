package fr.boussole.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The client credentials grant of OAuth 2.0 (RFC 6749, 4.4), kept until half a minute before the token expires. */
final class ClientCredentials implements TokenSource {

    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Clock clock = Clock.systemUTC();
    private final HttpRequest request;
    private String token = "";
    private Instant renewal = Instant.EPOCH;

    ClientCredentials(URI realm, String client, String secret) {
        String form =
                "grant_type=client_credentials&client_id=" + encoded(client) + "&client_secret=" + encoded(secret);
        this.request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    @Override
    public synchronized String token() {
        if (!clock.instant().isBefore(renewal)) {
            JsonNode granted = granted();
            token = granted.path("access_token").asText();
            renewal = clock.instant()
                    .plusSeconds(granted.path("expires_in").asLong(60))
                    .minus(MARGIN);
        }
        return token;
    }

    private JsonNode granted() {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw PlatformRefusal.of(request, answer);
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw PlatformRefusal.unreachable(request.uri(), e);
        } catch (InterruptedException e) {
            throw PlatformRefusal.interrupted(request.uri(), e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
