package fr.boussole.form.evaluation;

import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Function;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What each function does, by family. */
final class Functions {
    /** What one function does when it is called. */
    @FunctionalInterface
    interface Body {
        List<Element> apply(Invocation call);
    }

    private static final Map<Function, Body> BODIES = new EnumMap<>(Function.class);

    static {
        BODIES.putAll(Filtering.BODIES);
        BODIES.putAll(Subsets.BODIES);
        BODIES.putAll(Existence.BODIES);
        BODIES.putAll(Sums.BODIES);
        BODIES.putAll(Trees.BODIES);
        BODIES.putAll(Texts.BODIES);
        BODIES.putAll(Patterns.BODIES);
        BODIES.putAll(Conversions.BODIES);
        BODIES.putAll(Mathematics.BODIES);
        BODIES.putAll(Moments.BODIES);
    }

    private Functions() {}

    static List<Element> call(Invocation call) {
        return call.run().sized(BODIES.get(call.call().function()).apply(call));
    }
}
