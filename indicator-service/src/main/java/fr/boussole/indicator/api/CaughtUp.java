package fr.boussole.indicator.api;

import fr.boussole.indicator.stream.StreamEngine;
import fr.boussole.indicator.tally.TallyFeed;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the figures shown are those of everything counted so far, and the stream goes on. */
@Readiness
@ApplicationScoped
class CaughtUp implements HealthCheck {
    private final StreamEngine engine;
    private final TallyFeed feed;

    CaughtUp(StreamEngine engine, TallyFeed feed) {
        this.engine = engine;
        this.feed = feed;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("figures")
                .status(engine.isRunning() && feed.isCaughtUp())
                .withData("stream", engine.isRunning())
                .withData("tallies", feed.isCaughtUp())
                .build();
    }
}
