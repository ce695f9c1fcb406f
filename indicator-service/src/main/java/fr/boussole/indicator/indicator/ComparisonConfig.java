package fr.boussole.indicator.indicator;

import fr.boussole.indicator.statistic.OverDispersion;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How establishments are compared. */
@ConfigMapping(prefix = "boussole.comparison")
public interface ComparisonConfig {

    /** What becomes of the limits where establishments differ beyond chance: none, multiplicative or additive. */
    @WithDefault("additive")
    OverDispersion.Rule overDispersion();
}
