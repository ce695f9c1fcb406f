package fr.boussole.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Waits until response-service has heard of what survey-service published a moment ago. It asks by enrolling someone without a
 * reference, which is always refused: the reasons tell whether the pathway and the organisation are known yet.
 */
public final class Hearing {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long BETWEEN_QUESTIONS_MS = 200;
    private static final String UNKNOWN_PATHWAY = "/pathway";
    private static final String UNKNOWN_ORGANISATION = "/organisation";

    private final PublicApi api;
    private final URI bulk;

    public Hearing(PublicApi api, Endpoints endpoints) {
        this.api = api;
        this.bulk = URI.create(endpoints.response() + "/api/episodes/bulk");
    }

    /** @throws IllegalStateException after a minute, saying what is still unknown */
    public void await(List<String> pathways, String organisation) {
        String questions = pathways.stream()
                .map(pathway -> question(pathway, organisation))
                .collect(Collectors.joining("\n", "", "\n"));
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (List<String> unknown = unknown(questions); !unknown.isEmpty(); unknown = unknown(questions)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("After " + PATIENCE.toSeconds()
                        + " s, response-service still has not heard of what was published: " + unknown);
            }
            pause();
        }
    }

    private List<String> unknown(String questions) {
        JsonNode report = api.upload(bulk, "application/x-ndjson", BodyPublishers.ofString(questions));
        return report.findValuesAsText("pointer").stream()
                .filter(pointer -> pointer.equals(UNKNOWN_PATHWAY) || pointer.equals(UNKNOWN_ORGANISATION))
                .distinct()
                .toList();
    }

    private static String question(String pathway, String organisation) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("pathway", pathway)
                .put("organisation", organisation)
                .toString();
    }

    private static void pause() {
        CompletableFuture.runAsync(
                        () -> {}, CompletableFuture.delayedExecutor(BETWEEN_QUESTIONS_MS, TimeUnit.MILLISECONDS))
                .join();
    }
}
