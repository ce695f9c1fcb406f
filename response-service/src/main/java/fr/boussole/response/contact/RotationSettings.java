package fr.boussole.response.contact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How what older keys sealed is sealed anew. */
@ConfigMapping(prefix = "boussole.rotation")
public interface RotationSettings {

    /** How often someone looks for such contacts; {@code off} never does. */
    @WithDefault("5m")
    String every();

    /** Contacts of a transaction. */
    @Min(1)
    @Max(5000)
    @WithDefault("200")
    int batch();
}
