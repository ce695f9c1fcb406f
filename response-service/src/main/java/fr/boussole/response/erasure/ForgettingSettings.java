package fr.boussole.response.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** When it is forgotten how people can be reached. */
@ConfigMapping(prefix = "boussole.forgetting")
public interface ForgettingSettings {

    /** How often someone looks; {@code off} never does. */
    @WithDefault("1h")
    String every();

    /** How long after the last step has closed: a bounced mail or a question about it may still come. */
    @WithDefault("P30D")
    Period after();

    /** How long, at the longest, while only an event is waited for that nobody has dated. */
    @WithDefault("P2Y")
    Period withoutNews();
}
