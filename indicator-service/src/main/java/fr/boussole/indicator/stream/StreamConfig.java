package fr.boussole.indicator.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** How the stream runs on this instance. */
@ConfigMapping(prefix = "boussole.stream")
public interface StreamConfig {

    /** Shared by all instances: together they are one application. */
    @WithDefault("boussole-indicator")
    String applicationId();

    /** Where the state stores are kept; they can be lost, they are rebuilt from their changelogs. */
    @WithDefault(".boussole/indicator-streams")
    Path stateDirectory();

    @WithDefault("2")
    int threads();

    /** The longest time between two commits; what was counted is committed, and so seen, at once. */
    @WithDefault("1000")
    int commitMillis();

    @WithDefault("67108864")
    long cacheBytes();

    /** The topic on which the tallies are found. */
    default String talliesTopic() {
        return applicationId() + '-' + TallyTopology.TALLIES + "-changelog";
    }
}
