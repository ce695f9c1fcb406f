package fr.boussole.indicator.indicator;

import fr.boussole.indicator.definition.Organisation;
import fr.boussole.indicator.definition.Organisations;
import java.util.Locale;
import java.util.Optional;

/** The places into which the people are divided. */
public enum Breakdown {
    EVERYONE,
    REGION,
    ESTABLISHMENT,
    UNIT;

    /** The place that an organisation's people belong to; one without such a level above it stands for itself. */
    public Place place(String organisation, Organisations tree) {
        return level().map(level -> tree.ancestor(organisation, level)
                        .or(() -> tree.find(organisation))
                        .map(Place::of)
                        .orElseGet(() -> Place.unknown(organisation)))
                .orElse(Place.EVERYONE);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Optional<Organisation.Level> level() {
        return this == EVERYONE ? Optional.empty() : Optional.of(Organisation.Level.valueOf(name()));
    }
}
