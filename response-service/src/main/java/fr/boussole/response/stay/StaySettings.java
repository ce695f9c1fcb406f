package fr.boussole.response.stay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Files of stays. */
@ConfigMapping(prefix = "boussole.stays")
interface StaySettings {

    /** Rows of a transaction. */
    @Min(1)
    @Max(10_000)
    @WithDefault("500")
    int batch();
}
