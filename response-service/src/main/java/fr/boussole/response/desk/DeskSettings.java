package fr.boussole.response.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.ZoneId;

/** The settings of the coordinators' pages. */
@ConfigMapping(prefix = "boussole.desk")
public interface DeskSettings {

    /** On whose clocks days begin and hours are written. */
    @WithDefault("Europe/Paris")
    ZoneId zone();

    /** After how many days without an answer someone is late. */
    @Min(1)
    @WithDefault("14")
    int lateAfter();

    /** How many days before the last day that counts someone is late, whenever they were asked. */
    @Min(0)
    @WithDefault("7")
    int lateBefore();

    /** The least number of people that those who read counts only are told. */
    @Min(1)
    @WithDefault("11")
    int fewest();
}
