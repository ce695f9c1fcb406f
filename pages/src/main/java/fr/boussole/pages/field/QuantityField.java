package fr.boussole.pages.field;

import java.util.List;

/**
 * A number and its unit, sent as {@code name} and {@code name.unit}; a single unit is written, several are chosen from.
 *
 * @param question what is asked
 * @param value the number written so far, or empty
 * @param units at least one
 */
public record QuantityField(Question question, String value, List<Choice> units) implements Field {

    /** Refuses a quantity without unit: that is a number. */
    public QuantityField {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("The quantity " + question.name() + " has no unit");
        }
    }

    @Override
    public String tag() {
        return "quantity";
    }

    /** Whether there is nothing to choose. */
    public boolean onlyOneUnit() {
        return units.size() == 1;
    }
}
