package fr.boussole.form.evaluation;

import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Expression;
import java.util.List;

/**
 * Evaluates expressions, as FHIRPath N1 says, within bounds: an expression that would never end, or grow without measure, fails
 * with its reason instead. Whole numbers have 32 bits, beyond which they are not known; division keeps 28 significant digits;
 * {@code exp}, {@code ln}, {@code log}, {@code sqrt} and powers that are not whole keep 15, and are the same on every machine. Codings
 * are equal by system and code. Amounts in two units do not compare. What is not known is empty.
 */
public final class Evaluation {
    private Evaluation() {}

    /**
     * @param context what the expression starts from: {@code $this} at first
     */
    public static Outcome of(Expression expression, List<Element> context, Surroundings surroundings, Fuel fuel) {
        var part = fuel.share(Fuel.OF_ONE_EXPRESSION);
        try {
            return new Outcome.Value(new Run(surroundings, part).evaluate(expression, Frame.of(context)));
        } catch (Unevaluable e) {
            return new Outcome.Failed(e.reason());
        } catch (StackOverflowError e) {
            return new Outcome.Failed(Reason.TOO_DEEP);
        } finally {
            fuel.takeBack(part);
        }
    }

    /**
     * Whether a condition holds: a value that is not true or false counts as true, as FHIRPath has it; several values, or none, hold
     * nothing.
     */
    public static boolean holds(Outcome outcome) {
        return outcome.elements().size() == 1 && Truth.of(outcome.elements()).orElse(false);
    }
}
