package fr.boussole.indicator.indicator;

import fr.boussole.form.definition.Text;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What stands beside figures over time. */
@ConfigMapping(prefix = "boussole.evolution")
public interface EvolutionConfig {

    /** With fewer points the limits of a control chart are called provisional (NHS England, Making Data Count). */
    @WithDefault("13")
    int fewestPoints();

    /** What happened, as the charts shall tell it; none unless configured. */
    List<Note> notes();

    /** Something that happened. */
    interface Note {
        String pathway();

        /** Only on the charts of this organisation; on those of all when empty. */
        Optional<String> organisation();

        /** The month in which it began to matter. */
        YearMonth from();

        String fr();

        String en();

        /** Whether limits are based anew from there, because care itself was changed. */
        @WithDefault("false")
        boolean rebase();

        default Text words() {
            return Text.both(fr(), en());
        }
    }
}
