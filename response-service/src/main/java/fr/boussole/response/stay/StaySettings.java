package fr.boussole.response.stay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Period;

/** Files of stays. */
@ConfigMapping(prefix = "boussole.stays")
interface StaySettings {

    /** Rows of a transaction. */
    @Min(1)
    @Max(10_000)
    @WithDefault("500")
    int batch();

    /** How long what became of each row is kept; the totals of a file stay. */
    @WithDefault("P90D")
    Period rowsKept();

    /** How often someone looks for rows to forget; {@code off} never does. */
    @WithDefault("1h")
    String forgetEvery();
}
