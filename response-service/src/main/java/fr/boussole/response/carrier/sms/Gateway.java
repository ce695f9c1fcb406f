package fr.boussole.response.carrier.sms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.carrier.Handover.Later;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Speaks with the gateway by HTTP: {@code docs/sms-gateway.md} is the whole conversation. */
final class Gateway {

    private static final Set<String> FINAL = Set.of("invalid-number", "barred-number", "not-a-mobile");
    private static final int LONGEST_ANSWER = 16 * 1024;
    private static final int LONGEST_REFERENCE = 200;

    private final HttpClient client;
    private final URI messages;
    private final String token;
    private final Duration patience;

    Gateway(URI address, String token, Duration patience) {
        this.messages = URI.create(address + "/messages");
        this.token = token;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** One SMS, known by the id of its notice: the same id again is the same SMS. */
    record Sms(UUID id, String to, String text, String sender, Instant until, URI reports) {

        private ObjectNode json() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("id", id.toString())
                    .put("to", to)
                    .put("text", text)
                    .put("sender", sender)
                    .put("until", until.toString())
                    .put("reports", reports.toString());
        }
    }

    Handover send(Sms sms) {
        HttpRequest request = HttpRequest.newBuilder(messages)
                .timeout(patience)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", sms.id().toString())
                .POST(HttpRequest.BodyPublishers.ofString(sms.json().toString()))
                .build();
        try {
            return outcome(bounded(client.send(request, HttpResponse.BodyHandlers.ofInputStream())));
        } catch (IOException outage) {
            return new Later("sms: no answer");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Later("sms: stopped while asking");
        }
    }

    /** The client waits for the beginning of an answer as long as it is told to, and for the rest of it for ever. */
    private HttpResponse<InputStream> bounded(HttpResponse<InputStream> response) {
        CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> close(response.body()));
        return response;
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException closed) {
            // Whoever reads is told.
        }
    }

    private static Handover outcome(HttpResponse<InputStream> response) throws IOException {
        int status = response.statusCode();
        JsonNode body = body(response);
        if (status == 200 || status == 202) {
            return new Handover.Taken(bounded(body.path("reference").asText()));
        }
        String code = body.path("code").asText();
        if (status == 422 && FINAL.contains(code)) {
            return new Handover.Never("sms: " + code);
        }
        String wait = response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(seconds -> ", not for " + seconds + " s")
                .orElse("");
        return new Later("sms: HTTP " + status + wait);
    }

    private static JsonNode body(HttpResponse<InputStream> response) throws IOException {
        try (InputStream bytes = response.body()) {
            return ExactJson.read(new String(bytes.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
        } catch (MalformedJson notOurs) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private static String bounded(String reference) {
        return Optional.of(reference)
                .filter(text -> text.length() <= LONGEST_REFERENCE)
                .orElse("");
    }
}
