package fr.boussole.form.evaluation;

import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Function;
import java.util.List;
import java.util.Map;

/** Functions that say whether something is there, true, or of a type. */
final class Existence {
    static final Map<Function, Functions.Body> BODIES = Map.ofEntries(
            Map.entry(Function.EMPTY, call -> Singles.of(call.of().isEmpty())),
            Map.entry(Function.EXISTS, Existence::exists),
            Map.entry(Function.ANY, Existence::exists),
            Map.entry(Function.NOT, call -> Singles.known(Truth.not(Truth.of(call.of())))),
            Map.entry(Function.ALL_TRUE, call -> Singles.of(Truth.every(call.of(), true))),
            Map.entry(Function.ANY_TRUE, call -> Singles.of(Truth.some(call.of(), true))),
            Map.entry(Function.ALL_FALSE, call -> Singles.of(Truth.every(call.of(), false))),
            Map.entry(Function.ANY_FALSE, call -> Singles.of(Truth.some(call.of(), false))),
            Map.entry(
                    Function.HAS_VALUE,
                    call -> Singles.of(call.of().size() == 1 && call.of().get(0) instanceof Element.Atom)),
            Map.entry(Function.IS, call -> Singles.one(call.of())
                    .map(element -> Singles.of(Types.is(element, type(call))))
                    .orElse(List.of())),
            Map.entry(Function.AS, Existence::ofType),
            Map.entry(Function.OF_TYPE, Existence::ofType));

    private Existence() {}

    private static List<Element> exists(Invocation call) {
        var found = call.has(0) ? Filtering.where(call) : call.of();
        return Singles.of(!found.isEmpty());
    }

    private static List<Element> ofType(Invocation call) {
        var type = type(call);
        return call.of().stream().filter(element -> Types.is(element, type)).toList();
    }

    private static String type(Invocation call) {
        return call.text(0).orElseThrow(() -> new Unevaluable(Reason.WRONG_TYPE));
    }
}
