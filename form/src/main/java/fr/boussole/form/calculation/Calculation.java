package fr.boussole.form.calculation;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.branching.Occurrence;
import fr.boussole.form.definition.FormDefinition;

/**
 * Answers with the values that a form calculates (SDC's calculatedExpression). What stood in a calculated item before is replaced,
 * or taken out where nothing is calculated; now is the moment at which the answers were authored.
 */
public final class Calculation {
    private Calculation() {}

    /**
     * @throws fr.boussole.form.branching.TooManyOccurrences when groups repeat without measure
     */
    public static Answers of(FormDefinition form, Answers answers) {
        return form.usesExpressions() ? Branching.of(form, answers).calculated() : answers;
    }

    /** Answers with what initialExpressions propose for questions that have no answer yet; in a group that repeats, for the first. */
    public static Answers initial(FormDefinition form, Answers answers) {
        if (!form.usesExpressions()) {
            return answers;
        }
        var enabled = Branching.of(form, answers);
        var proposed = answers;
        for (var place : enabled.occurrences().filter(Calculation::isFirst).toList()) {
            var values = enabled.initial(place);
            if (place.values().isEmpty() && !values.isEmpty()) {
                proposed = proposed.with(place.item().linkId(), values, form);
            }
        }
        return proposed;
    }

    private static boolean isFirst(Occurrence place) {
        return place.rank() == 0 && place.item().expressions().calculated().isEmpty();
    }
}
