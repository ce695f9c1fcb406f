package fr.boussole.form.evaluation;

import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Function;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Functions that go through a collection, element by element. */
final class Filtering {
    static final Map<Function, Functions.Body> BODIES = Map.of(
            Function.WHERE, Filtering::where,
            Function.SELECT, Filtering::select,
            Function.REPEAT, Filtering::repeat,
            Function.ALL, Filtering::all,
            Function.AGGREGATE, Filtering::aggregate,
            Function.IIF, Filtering::iif,
            Function.TRACE, Invocation::of);

    private Filtering() {}

    static List<Element> where(Invocation call) {
        var kept = new ArrayList<Element>();
        for (int i = 0; i < call.of().size(); i++) {
            var element = call.of().get(i);
            if (isMet(call, element, i)) {
                kept.add(element);
            }
        }
        return kept;
    }

    private static boolean isMet(Invocation call, Element element, int index) {
        return Truth.of(call.argument(0, element, index)).orElse(false);
    }

    private static List<Element> select(Invocation call) {
        var selected = new ArrayList<Element>();
        for (int i = 0; i < call.of().size(); i++) {
            selected.addAll(call.argument(0, call.of().get(i), i));
            call.run().fuel().make(selected.size());
        }
        return selected;
    }

    /** Goes on with what is found, as long as it was not found before: an element is itself only, a value is what it says. */
    private static List<Element> repeat(Invocation call) {
        var found = new ArrayList<Element>();
        var elements = Collections.newSetFromMap(new IdentityHashMap<Element, Boolean>());
        var values = new HashSet<Element>();
        var ahead = call.of();
        while (!ahead.isEmpty()) {
            var next = new ArrayList<Element>();
            for (int i = 0; i < ahead.size(); i++) {
                for (var element : call.argument(0, ahead.get(i), i)) {
                    call.run().fuel().spend(1);
                    var known = element instanceof Element.Node ? elements : values;
                    if (known.add(element)) {
                        next.add(element);
                    }
                }
            }
            found.addAll(next);
            call.run().fuel().make(found.size());
            ahead = next;
        }
        return found;
    }

    private static List<Element> all(Invocation call) {
        for (int i = 0; i < call.of().size(); i++) {
            if (!isMet(call, call.of().get(i), i)) {
                return Singles.of(false);
            }
        }
        return Singles.of(true);
    }

    private static List<Element> aggregate(Invocation call) {
        var total = call.has(1) ? call.argument(1) : List.<Element>of();
        for (int i = 0; i < call.of().size(); i++) {
            var frame = call.frame().at(call.of().get(i), i).totalling(total);
            total = call.run().sized(call.run().evaluate(call.call().with().get(0), frame));
        }
        return total;
    }

    private static List<Element> iif(Invocation call) {
        if (Truth.of(call.argumentOnAll(0)).orElse(false)) {
            return call.argumentOnAll(1);
        }
        return call.has(2) ? call.argumentOnAll(2) : List.of();
    }
}
