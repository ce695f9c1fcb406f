package fr.boussole.indicator.disclosure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The thresholds in force; whoever changes one changes the version too, which stands beside every figure. */
@ConfigMapping(prefix = "boussole.disclosure")
public interface DisclosureConfig {

    /** How many people a figure needs before a team sees it. */
    @WithDefault("5")
    int teamMinimum();

    @WithDefault("team-1")
    String version();

    default DisclosureRule team() {
        return new DisclosureRule(teamMinimum(), version());
    }
}
