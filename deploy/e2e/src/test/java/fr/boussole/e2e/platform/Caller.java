package fr.boussole.e2e.platform;

import fr.boussole.local.demonstration.TokenSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Someone who calls the platform, signed in or not, and hears every answer as it is: refusals are answers too. */
public final class Caller {

    public static final String JSON = "application/json";
    public static final String FHIR = "application/fhir+json";
    public static final String FORM = "application/x-www-form-urlencoded";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Optional<TokenSource> tokens;

    private Caller(Optional<TokenSource> tokens) {
        this.tokens = tokens;
    }

    static Caller bearing(TokenSource tokens) {
        return new Caller(Optional.of(tokens));
    }

    static Caller anonymous() {
        return new Caller(Optional.empty());
    }

    public Reply get(URI address) {
        return reply(request(address).GET());
    }

    public Reply delete(URI address) {
        return reply(request(address).DELETE());
    }

    public Reply post(URI address, String contentType, String body) {
        return reply(request(address).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    /** Sends the fields of a page's form. */
    public Reply submit(URI address, Map<String, String> fields) {
        return post(address, FORM, encoded(fields));
    }

    /** Sends the fields of a page's form as its script does, under a key made for this answer. */
    public Reply submit(URI address, String idempotencyKey, Map<String, String> fields) {
        return reply(request(address)
                .header("Content-Type", FORM)
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Sends a file that may still be growing; completed by the answer, or by the loss of the connection. */
    public CompletableFuture<Reply> upload(URI address, String contentType, BodyPublisher file) {
        return http.sendAsync(
                        request(address)
                                .header("Content-Type", contentType)
                                .POST(file)
                                .build(),
                        BodyHandlers.ofString())
                .thenApply(Reply::of);
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", JSON + ", */*;q=0.8");
        tokens.ifPresent(source -> request.header("Authorization", "Bearer " + source.token()));
        return request;
    }

    private Reply reply(HttpRequest.Builder request) {
        try {
            return Reply.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
