package fr.boussole.response.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** The settings of alerts. */
@ConfigMapping(prefix = "boussole.alert")
public interface AlertSettings {

    /** How often someone looks for cases that are late; {@code off} never. */
    @WithDefault("30s")
    String every();

    /** In how long what a person tells of their care must be acknowledged. */
    @WithDefault("P1D")
    Duration adverseEventWithin();

    /** The least number of cases that those who read counts only are told. */
    @Min(1)
    @WithDefault("11")
    int fewest();
}
