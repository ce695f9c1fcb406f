package fr.boussole.local.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An SMS gateway that speaks {@code docs/sms-gateway.md} and sends nothing: it keeps each SMS and reports that it was delivered. A
 * number that ends with 98 is reported as failed, one that ends with 99 is barred at once.
 */
final class SmsGateway implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 16 * 1024;
    private static final int MOST_KEPT = 2000;

    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String token;
    private final String reportKey;
    private final Map<String, Sent> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sent> eldest) {
            return size() > MOST_KEPT;
        }
    });

    SmsGateway(int port, String token, String reportKey) {
        this.token = token;
        this.reportKey = reportKey;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        } catch (IOException e) {
            throw new UncheckedIOException("The SMS gateway cannot listen on port " + port, e);
        }
        server.createContext("/messages", this::take);
        server.start();
    }

    List<Sent> sent() {
        synchronized (kept) {
            return List.copyOf(kept.values());
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        boolean isOurs = ("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        JsonNode sms = JSON.readTree(exchange.getRequestBody().readNBytes(LONGEST));
        String to = sms.path("to").asText();
        if (!isOurs || !exchange.getRequestMethod().equals("POST")) {
            answer(exchange, 401, "{\"code\":\"unauthorized\"}");
        } else if (to.endsWith("99")) {
            answer(exchange, 422, "{\"code\":\"barred-number\"}");
        } else {
            String id = sms.path("id").asText();
            boolean isNew = kept.putIfAbsent(
                            id,
                            new Sent(
                                    "SMS",
                                    Instant.now(),
                                    to,
                                    "",
                                    sms.path("text").asText(),
                                    ""))
                    == null;
            answer(exchange, 202, "{\"reference\":\"local-" + id + "\"}");
            if (isNew) {
                report(sms, to.endsWith("98") ? "failed" : "delivered");
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void report(JsonNode sms, String status) throws IOException {
        var body = JSON.createObjectNode();
        body.putArray("reports")
                .addObject()
                .put("id", sms.path("id").asText())
                .put("status", status)
                .put("at", Instant.now().toString())
                .put("code", "000");
        byte[] bytes = JSON.writeValueAsBytes(body);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(sms.path("reports").asText()))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("Boussole-Signature", signature(bytes, Instant.now().getEpochSecond()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    }

    private String signature(byte[] body, long seconds) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(reportKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute HmacSHA256", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
