package fr.boussole.indicator.definition;

import java.util.Optional;

/**
 * A region, an establishment or a unit.
 *
 * @param parent the organisation that holds it, empty for a region
 */
public record Organisation(String id, Level level, String name, Optional<String> parent, boolean demonstration) {

    /** From the widest to the narrowest. */
    public enum Level {
        REGION,
        ESTABLISHMENT,
        UNIT
    }
}
