package fr.boussole.indicator.indicator;

import fr.boussole.indicator.definition.Organisation;
import java.util.Locale;

/**
 * Whose figures a row holds.
 *
 * @param id the organisation, or {@code all}
 * @param level region, establishment or unit, or {@code everyone}; {@code unknown} for an organisation not yet published here
 */
public record Place(String id, String name, String level) {
    public static final Place EVERYONE = new Place("all", "", "everyone");

    static Place of(Organisation organisation) {
        return new Place(
                organisation.id(),
                organisation.name(),
                organisation.level().name().toLowerCase(Locale.ROOT));
    }

    static Place unknown(String id) {
        return new Place(id, id, "unknown");
    }
}
