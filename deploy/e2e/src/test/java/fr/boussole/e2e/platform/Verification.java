package fr.boussole.e2e.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** Asks indicator-service to recompute every tally from the response log and to lay the result beside the live ones. */
public final class Verification {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** Each verification reads the whole log: asked too often, it keeps the stream from going on. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private Verification() {}

    /** Fails where a live row differs from the recomputed one, and goes on differing once the stream has taken every message. */
    public static void liveEqualsBatch(Boussole boussole) {
        JsonNode verdict = await("the live tallies to be those of the log")
                .atMost(PATIENCE)
                .pollInterval(PAUSE)
                .until(
                        () -> boussole.loader()
                                .get(boussole.indicator("/api/tallies/verification"))
                                .success(),
                        answer -> answer.path("settled").asBoolean()
                                && answer.path("equal").asBoolean());
        assertThat(verdict.path("rows").asLong()).isPositive();
    }
}
