package fr.boussole.form.branching;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;

/**
 * Which items of a form are asked, given the answers so far (FHIR R4 {@code enableWhen}).
 *
 * <p>An item is enabled when what holds it is, and its conditions are met: all of them or any, as it says. An item nested under
 * a question needs that question to be answered. The answers to a disabled question count as absent. In a group that repeats, a
 * condition looks at the nearest occurrences of its question. Where conditions go in a circle, the question met again counts as
 * enabled, and {@code !=} is met by a question that it switched off: no answer undoes itself. Items are looked at in the form's
 * order, so that the outcome is always the same.
 *
 * <p>An {@code enableWhen} expression of SDC must be true as well; one that is empty, or cannot be evaluated, is not. Calculated
 * values take the place of whatever was answered there, and conditions see them.
 */
public final class Branching {
    private Branching() {}

    /**
     * @throws TooManyOccurrences when groups repeat without measure
     */
    public static Enabled of(FormDefinition form, Answers answers) {
        var roots = Growth.of(form, answers);
        return form.usesExpressions() ? Settling.of(form, answers, roots) : new Enabled(answers, roots, Verdicts.NONE);
    }

    /** The answers without those of disabled items, taken out until none is left; what the form does not know stays. */
    public static Answers withoutDisabled(FormDefinition form, Answers answers) {
        return withoutDisabled(form, answers, of(form, answers));
    }

    /** @param enabled the outcome of branching on these answers, where it is known already */
    public static Answers withoutDisabled(FormDefinition form, Answers answers, Enabled enabled) {
        var before = answers;
        var after = enabled.answers();
        while (!after.equals(before)) {
            before = after;
            after = of(form, before).answers();
        }
        return after;
    }
}
