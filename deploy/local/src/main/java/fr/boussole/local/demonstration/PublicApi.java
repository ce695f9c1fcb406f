package fr.boussole.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Calls the platform's public APIs with the loader's token; what is not a success becomes a {@link PlatformRefusal}. */
public final class PublicApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PATIENCE_FOR_FILES = Duration.ofHours(2);
    private static final String ANYTHING = "application/json, application/fhir+json;q=0.9, text/csv;q=0.5";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final TokenSource tokens;

    public PublicApi(TokenSource tokens) {
        this.tokens = tokens;
    }

    public JsonNode get(URI address) {
        return sent(request(address, PATIENCE).GET().build());
    }

    /** Sends JSON (or FHIR JSON) and gives the answer's JSON; missing when the answer has no body. */
    public JsonNode send(String method, URI address, String contentType, JsonNode body) {
        return sent(request(address, PATIENCE)
                .header("Content-Type", contentType)
                .method(method, BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Sends a long file, which the service reads as it comes. */
    public JsonNode upload(URI address, String contentType, BodyPublisher file) {
        return sent(request(address, PATIENCE_FOR_FILES)
                .header("Content-Type", contentType)
                .POST(file)
                .build());
    }

    /** Sends JSON to an address that answers with the created thing's {@code Location}, and gives that address. */
    public URI create(URI address, String contentType, JsonNode body) {
        HttpRequest request = request(address, PATIENCE)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        return answer(request)
                .headers()
                .firstValue("Location")
                .map(address::resolve)
                .orElseThrow(() -> new IllegalStateException(address + " created something without saying where"));
    }

    /** A path or query value, escaped. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(URI address, Duration patience) {
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Authorization", "Bearer " + tokens.token())
                .header("Accept", ANYTHING);
    }

    private JsonNode sent(HttpRequest request) {
        String body = answer(request).body();
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            throw PlatformRefusal.unreachable(request.uri(), e);
        }
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw PlatformRefusal.of(request, answer);
            }
            return answer;
        } catch (IOException e) {
            throw PlatformRefusal.unreachable(request.uri(), e);
        } catch (InterruptedException e) {
            throw PlatformRefusal.interrupted(request.uri(), e);
        }
    }
}
