package fr.boussole.local.process;

import fr.boussole.local.install.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Whether a child answers 200 at an address: it is then ready to work. */
public final class Readiness {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);
    private static final int QUOTED_LINES = 25;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** Returns when the child is ready; refuses, with its last words, when it ends before or takes longer than {@code limit}. */
    public void await(Child child, URI address, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!answers(address)) {
            if (child.awaitEnd(BETWEEN_QUESTIONS)) {
                throw new Refusal(child.name() + " ended while it was starting (status " + child.exitStatus() + "). "
                        + quote(child));
            }
            if (System.nanoTime() > end) {
                throw new Refusal(child.name() + " is not ready after " + limit.toSeconds() + " s. " + quote(child));
            }
        }
    }

    /** What the child said last, for a person who wonders why. */
    public static String quote(Child child) {
        List<String> words = child.lastWords(QUOTED_LINES);
        return words.isEmpty()
                ? "It wrote nothing in its log (" + child.log() + ")."
                : "The end of its log (" + child.log() + "):\n    " + String.join("\n    ", words);
    }

    private boolean answers(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + address, e);
        }
    }
}
