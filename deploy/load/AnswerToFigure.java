import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

/**
 * How long after a patient's answers are acknowledged they are in the figures.
 *
 * <pre>java deploy/load/AnswerToFigure.java [patients=50] [data=.boussole]</pre>
 *
 * Each patient was operated on six months ago, answered before, answers now and sends. Measured from the acknowledgement of
 * the sending: until a client that asks without pause sees one more pair; and until one that asks only when told by a
 * server-sent event, as the dashboard does, sees it.
 */
public class AnswerToFigure {

    private static final List<String> ITEMS = List.of(
            "pain", "sudden-pain", "night-pain", "washing", "transport", "dressing",
            "shopping", "walking", "limping", "stairs", "standing", "work");
    private static final String WARD = "hopital-a-chirurgie";
    private static final String FIGURES = "/api/pathways/hip-replacement/indicators?organisation=hopital-a";
    private static final String EVENTS = "/api/pathways/hip-replacement/events";
    private static final Pattern PAIRS = Pattern.compile("\"type\":\"change\",\"n\":(\\d+)");
    private static final int WARM_UP = 5;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Semaphore told = new Semaphore(0);
    private final String endpoints;

    private AnswerToFigure(Path data) throws IOException {
        endpoints = Files.readString(data.resolve("endpoints.json"));
    }

    public static void main(String[] arguments) throws Exception {
        int patients = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        Path data = Path.of(arguments.length > 1 ? arguments[1] : ".boussole");
        new AnswerToFigure(data).run(patients);
    }

    private void run(int patients) throws Exception {
        Thread listener = new Thread(this::listen, "events");
        listener.setDaemon(true);
        listener.start();
        told.acquire();
        latencies(WARM_UP, () -> {});
        tell("asking without pause", latencies(patients, () -> {}));
        tell("asking when told by an event", latencies(patients, told::acquire));
    }

    private interface Pause {
        void run() throws InterruptedException;
    }

    /** In milliseconds, one for each patient. */
    private List<Double> latencies(int patients, Pause pause) throws Exception {
        List<Double> latencies = new ArrayList<>();
        for (int patient = 0; patient < patients; patient++) {
            URI link = patientWhoAnswered();
            long before = pairs();
            told.drainPermits();
            var sending = HttpRequest.newBuilder(URI.create(link + "/end")).POST(BodyPublishers.noBody()).build();
            int status = http.send(sending, BodyHandlers.discarding()).statusCode();
            long acknowledged = System.nanoTime();
            if (status != 303) {
                throw new IllegalStateException("The sending was answered with " + status);
            }
            do {
                pause.run();
            } while (pairs() == before);
            latencies.add((System.nanoTime() - acknowledged) / 1e6);
        }
        return latencies;
    }

    private static void tell(String how, List<Double> latencies) {
        Collections.sort(latencies);
        System.out.printf(
                Locale.ROOT,
                "%s, %d patients: min %.0f, median %.0f, p95 %.0f, max %.0f ms%n",
                how,
                latencies.size(),
                latencies.get(0),
                latencies.get(latencies.size() / 2),
                latencies.get((int) Math.ceil(latencies.size() * 0.95) - 1),
                latencies.get(latencies.size() - 1));
    }

    /** Someone whose answers of before are counted and whose answers of after are saved, not sent; gives their link. */
    private URI patientWhoAnswered() throws Exception {
        String reference = "latency-" + UUID.randomUUID();
        LocalDate operation = LocalDate.now().minusMonths(6);
        String header = "episode,organisation,anchor_date,answered_at,age_band,sex,step,attribute.surgery,"
                + String.join(",", ITEMS);
        String row = String.join(
                ",", reference, WARD, operation.toString(), operation.minusDays(9).toString(), "70-79", "F", "before", "primary")
                + ",1".repeat(ITEMS.size());
        post("/api/imports/responses?pathway=hip-replacement", "text/csv", header + "\n" + row + "\n");
        String episode = text("episode", post("/api/episodes", "application/json", """
                {"establishmentReference": "%s", "pathway": "hip-replacement", "organisation": "%s",
                 "anchorDate": "%s", "ageBand": "70-79", "sex": "F", "attributes": {"surgery": "primary"}}"""
                .formatted(reference, WARD, operation)));
        String link = text("url", post("/api/episodes/" + episode + "/invitations/after/link", "application/json", "{}"));
        for (String item : ITEMS) {
            var save = HttpRequest.newBuilder(URI.create(link + "/answers/" + item))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString("value=4"));
            send(save);
        }
        return URI.create(link);
    }

    private String post(String path, String contentType, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(field("response") + path))
                .header("Content-Type", contentType)
                .header("Authorization", "Bearer " + token())
                .POST(BodyPublishers.ofString(body)));
    }

    /** The pairs behind the first change of the whole hospital. */
    private long pairs() throws Exception {
        String report = send(HttpRequest.newBuilder(URI.create(field("indicator") + FIGURES))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token()));
        var found = PAIRS.matcher(report.substring(report.indexOf("\"total\"")));
        if (!found.find()) {
            throw new IllegalStateException("The hospital shows no change yet: load the demonstration first");
        }
        return Long.parseLong(found.group(1));
    }

    /** Counts the events, and one more when the connection is there. */
    private void listen() {
        try {
            var request = HttpRequest.newBuilder(URI.create(field("indicator") + EVENTS))
                    .header("Accept", "text/event-stream")
                    .header("Authorization", "Bearer " + token())
                    .build();
            var events = http.sendAsync(request, BodyHandlers.ofInputStream());
            told.release();
            try (var lines = new BufferedReader(new InputStreamReader(events.join().body(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("event:")) {
                        told.release();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("No events", e);
        }
    }

    private String send(HttpRequest.Builder request) throws Exception {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private String token = "";
    private long tokenAt;

    private synchronized String token() throws Exception {
        if (token.isEmpty() || System.nanoTime() - tokenAt > 30e9) {
            tokenAt = System.nanoTime();
            token = text("access_token", send(HttpRequest.newBuilder(URI.create(field("keycloak") + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=boussole-loader&client_secret="
                            + field("loaderSecret")))));
        }
        return token;
    }

    private String field(String name) {
        return text(name, endpoints);
    }

    private static String text(String field, String json) {
        var found = Pattern.compile("\"" + field + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("No " + field + " in " + json);
        }
        return found.group(1);
    }
}
