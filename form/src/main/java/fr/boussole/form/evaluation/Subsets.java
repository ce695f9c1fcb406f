package fr.boussole.form.evaluation;

import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Functions that take a part of a collection, or put two together. */
final class Subsets {
    static final Map<Function, Functions.Body> BODIES = Map.ofEntries(
            Map.entry(Function.SINGLE, call -> Singles.one(call.of()).stream().toList()),
            Map.entry(Function.FIRST, call -> part(call.of(), 0, 1)),
            Map.entry(Function.LAST, call -> part(call.of(), call.of().size() - 1, 1)),
            Map.entry(Function.TAIL, call -> part(call.of(), 1, call.of().size())),
            Map.entry(Function.SKIP, call -> call.whole(0)
                    .map(skipped ->
                            part(call.of(), Math.max(skipped, 0), call.of().size()))
                    .orElse(List.of())),
            Map.entry(Function.TAKE, call -> call.whole(0)
                    .map(taken -> part(call.of(), 0, taken))
                    .orElse(List.of())),
            Map.entry(Function.AT, call -> call.whole(0)
                    .map(position -> part(call.of(), position, 1))
                    .orElse(List.of())),
            Map.entry(Function.DISTINCT, call -> distinct(call.run(), call.of())),
            Map.entry(
                    Function.IS_DISTINCT,
                    call -> Singles.of(
                            distinct(call.run(), call.of()).size() == call.of().size())),
            Map.entry(Function.INTERSECT, call -> {
                var other = call.argument(0);
                return distinct(
                        call.run(),
                        call.of().stream()
                                .filter(element -> holds(call.run(), other, element))
                                .toList());
            }),
            Map.entry(Function.EXCLUDE, call -> {
                var other = call.argument(0);
                return call.of().stream()
                        .filter(element -> !holds(call.run(), other, element))
                        .toList();
            }),
            Map.entry(Function.UNION, call -> union(call.run(), call.of(), call.argument(0))),
            Map.entry(Function.COMBINE, call -> together(call.run(), call.of(), call.argument(0))),
            Map.entry(Function.SUBSET_OF, call -> Singles.of(within(call.run(), call.of(), call.argument(0)))),
            Map.entry(Function.SUPERSET_OF, call -> Singles.of(within(call.run(), call.argument(0), call.of()))));

    private Subsets() {}

    private static List<Element> part(List<Element> elements, int from, int length) {
        if (from < 0 || from >= elements.size() || length <= 0) {
            return List.of();
        }
        return elements.subList(from, (int) Math.min(elements.size(), (long) from + length));
    }

    private static List<Element> together(Run run, List<Element> some, List<Element> others) {
        return run.sized(Stream.concat(some.stream(), others.stream()).toList());
    }

    static List<Element> union(Run run, List<Element> some, List<Element> others) {
        return distinct(run, together(run, some, others));
    }

    private static List<Element> distinct(Run run, List<Element> elements) {
        var distinct = new ArrayList<Element>();
        for (var element : elements) {
            if (!holds(run, distinct, element)) {
                distinct.add(element);
            }
        }
        return distinct;
    }

    static boolean holds(Run run, List<Element> elements, Element wanted) {
        for (var element : elements) {
            run.fuel().spend(1);
            if (Equality.between(element, wanted).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(Run run, List<Element> some, List<Element> others) {
        return some.stream().allMatch(element -> holds(run, others, element));
    }
}
