package fr.boussole.indicator.definition;

import fr.boussole.indicator.casemix.Model;

/** By what the change of a scale between two steps of a pathway is adjusted: a model that says what score to expect after. */
public record Adjustment(String pathway, String scale, String from, String to, Model model) {

    /** Whether it adjusts this change. */
    public boolean isOf(Pathway.ScaleChange change) {
        return change.scale().equals(scale)
                && change.from().equals(from)
                && change.to().equals(to);
    }
}
