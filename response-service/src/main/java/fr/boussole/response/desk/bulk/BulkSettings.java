package fr.boussole.response.desk.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How what is done for many goes on. */
@ConfigMapping(prefix = "boussole.bulk")
public interface BulkSettings {

    /** How often someone looks for what was begun; {@code off} never does. */
    @WithDefault("2s")
    String every();

    /** How long what was looked at, and never begun, is kept. */
    @WithDefault("1d")
    Duration lookedAt();

    /** How long is kept what came of it, for whom. */
    @WithDefault("90d")
    Duration kept();
}
