package fr.boussole.pages.figure;

import fr.boussole.pages.field.Choice;
import java.util.List;

/**
 * Filters on one line, kept in the address.
 *
 * @param action the page they filter
 * @param selects what can be chosen
 * @param kept what is sent along without being shown
 * @param outcome the number of people they leave, in words
 * @param reset the address without filters, or empty when none is set
 */
public record Filters(String action, List<Select> selects, List<Kept> kept, String outcome, String reset) {

    /**
     * One filter.
     *
     * @param name the parameter of the address
     * @param label what it filters by
     * @param choices what can be chosen
     */
    public record Select(String name, String label, List<Choice> choices) {

        /** Keeps its own copy. */
        public Select {
            choices = List.copyOf(choices);
        }
    }

    /** A parameter of the address that stays as it is. */
    public record Kept(String name, String value) {}

    /** Keeps its own copies. */
    public Filters {
        selects = List.copyOf(selects);
        kept = List.copyOf(kept);
    }
}
