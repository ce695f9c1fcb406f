package fr.boussole.indicator.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Listens to server-sent events as a browser does, until closed. */
final class EventStream implements AutoCloseable {
    private static final String EVENT = "event:";
    private final LinkedBlockingQueue<String> names = new LinkedBlockingQueue<>();
    private final BufferedReader lines;

    private EventStream(BufferedReader lines) {
        this.lines = lines;
        var reader = new Thread(this::read, "event-stream");
        reader.setDaemon(true);
        reader.start();
    }

    static EventStream open(HttpRequest request) throws IOException, InterruptedException {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var body =
                client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
        return new EventStream(new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)));
    }

    /** The name of the next event, empty when none comes in this time. */
    Optional<String> next(Duration longest) throws InterruptedException {
        return Optional.ofNullable(names.poll(longest.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void read() {
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(EVENT)) {
                    names.add(line.substring(EVENT.length()).strip());
                }
            }
        } catch (IOException closed) {
            names.add("closed");
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
