package fr.boussole.indicator;

import fr.boussole.indicator.definition.Catalogue;
import fr.boussole.indicator.definition.Definitions;
import fr.boussole.indicator.tally.TallyView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The parts that the pure packages bring, one of each for the whole service. */
@ApplicationScoped
class Parts {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Catalogue catalogue(CaseMixConfig config) {
        return new Catalogue(Definitions.adjustedBy(config.read()));
    }

    @Produces
    @Singleton
    TallyView tallies() {
        return new TallyView();
    }
}
