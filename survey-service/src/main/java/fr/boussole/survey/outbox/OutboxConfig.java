package fr.boussole.survey.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay sends. */
@ConfigMapping(prefix = "boussole.outbox")
public interface OutboxConfig {
    /** Whether this instance sends at all; false where Debezium does. */
    @WithDefault("true")
    boolean enabled();

    /** What comes before {@code questionnaires} in a topic's name. */
    @WithDefault("boussole.")
    String topicPrefix();

    /** How long a message of a crashed or rival instance may wait before someone looks. */
    @WithDefault("500ms")
    Duration poll();

    /** Messages per transaction. */
    @WithDefault("200")
    int batch();

    /** How long a stopping instance waits for the batch under way; what is cut short is sent by the next. */
    @WithDefault("10s")
    Duration stopsWithin();
}
