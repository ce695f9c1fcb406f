package fr.boussole.form.evaluation;

import fr.boussole.form.definition.BoundedPattern;
import fr.boussole.form.definition.BoundedPattern.Outcome;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Function;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Functions of a text and a regular expression. */
final class Patterns {
    static final Map<Function, Functions.Body> BODIES = Map.of(
            Function.MATCHES, call -> matches(call, false),
            Function.MATCHES_FULL, call -> matches(call, true),
            Function.REPLACE_MATCHES, Patterns::replaced);

    /** What looking through a text costs, whatever the pattern: as much as it may read. */
    private static final int PRICE = 5_000;

    private Patterns() {}

    private static List<Element> matches(Invocation call, boolean whole) {
        var text = Singles.text(call.of());
        var pattern = pattern(call);
        if (text.isEmpty() || pattern.isEmpty()) {
            return List.of();
        }
        var outcome = whole ? pattern.get().match(text.get()) : pattern.get().find(text.get());
        if (outcome == Outcome.TOO_LONG) {
            throw new Unevaluable(Reason.TOO_LONG);
        }
        return Singles.of(outcome == Outcome.MATCHES);
    }

    private static List<Element> replaced(Invocation call) {
        var text = Singles.text(call.of());
        var pattern = pattern(call);
        var with = call.text(1);
        if (text.isEmpty() || pattern.isEmpty() || with.isEmpty()) {
            return List.of();
        }
        try {
            return pattern.get()
                    .replaceAll(text.get(), with.get(), Fuel.LARGEST)
                    .map(replaced -> Singles.of(call.run().sized(replaced)))
                    .orElseThrow(() -> new Unevaluable(Reason.TOO_LONG));
        } catch (IllegalArgumentException e) {
            throw new Unevaluable(Reason.BAD_PATTERN);
        }
    }

    private static Optional<BoundedPattern> pattern(Invocation call) {
        call.run().fuel().spend(PRICE);
        try {
            return call.text(0).map(BoundedPattern::of);
        } catch (IllegalArgumentException e) {
            throw new Unevaluable(Reason.BAD_PATTERN);
        }
    }
}
