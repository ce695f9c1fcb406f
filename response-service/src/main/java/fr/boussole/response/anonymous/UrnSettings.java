package fr.boussole.response.anonymous;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** When what was answered anonymously is told. */
@ConfigMapping(prefix = "boussole.anonymous")
public interface UrnSettings {

    /** How often someone looks whether an urn is full; {@code off} never does. */
    @WithDefault("1h")
    String every();

    /** How many must lie in an urn before it is opened: among so many each is hidden. Never fewer than five. */
    @Min(5)
    @WithDefault("11")
    int atLeast();
}
