package fr.boussole.survey.organisation;

import java.util.Map;
import java.util.Optional;

/**
 * The tree of organisations: a unit is in an establishment, an establishment may be in a region, a region is in nothing. As
 * levels only descend, no organisation can be above itself.
 */
record Hierarchy(Map<String, Organisation> all) {
    Hierarchy {
        all = Map.copyOf(all);
    }

    /** Why an organisation cannot stand where it says, in a sentence; empty when it can. */
    Optional<String> fault(Organisation organisation) {
        Optional<Level> above = organisation.level().above();
        Optional<String> parent = organisation.parent();
        if (above.isEmpty()) {
            return parent.map(
                    id -> "A region has nothing above it, yet “" + organisation.id() + "” names “" + id + "”");
        }
        if (parent.isEmpty()) {
            return organisation.level() == Level.UNIT
                    ? Optional.of("The unit “" + organisation.id() + "” names no establishment")
                    : Optional.empty();
        }
        Organisation found = all.get(parent.get());
        if (found == null) {
            return Optional.of("“" + organisation.id() + "” names “" + parent.get() + "”, which is not known");
        }
        return found.level() == above.get()
                ? Optional.empty()
                : Optional.of("“" + organisation.id() + "” (" + organisation.level() + ") must be in a " + above.get()
                        + ", but “" + found.id() + "” is a " + found.level());
    }
}
