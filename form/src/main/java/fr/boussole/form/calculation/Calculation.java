package fr.boussole.form.calculation;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
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
}
