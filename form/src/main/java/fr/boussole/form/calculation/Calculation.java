package fr.boussole.form.calculation;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.branching.Occurrence;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import java.util.List;

/**
 * Answers with the values that a form calculates (SDC's calculatedExpression). What stood in a calculated item before is replaced,
 * or taken out where nothing is calculated; now is the moment at which the answers were authored. What is nested under a calculated
 * question is there once the question is answered, so it is calculated after it.
 */
public final class Calculation {
    private Calculation() {}

    /**
     * @throws fr.boussole.form.branching.TooManyOccurrences when groups repeat without measure
     */
    public static Answers of(FormDefinition form, Answers answers) {
        if (!form.usesExpressions()) {
            return answers;
        }
        var calculated = Branching.of(form, answers).calculated();
        for (int level = 1; level < levels(form.items()); level++) {
            calculated = Branching.of(form, calculated).calculated();
        }
        return calculated;
    }

    /** How many levels of calculated questions hold one another. */
    private static int levels(List<Item> items) {
        return items.stream().mapToInt(Calculation::levels).max().orElse(0);
    }

    private static int levels(Item item) {
        var below = levels(item.items());
        return item.expressions().calculated().isPresent() && item.type().isQuestion() ? below + 1 : below;
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
