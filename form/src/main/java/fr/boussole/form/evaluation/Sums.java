package fr.boussole.form.evaluation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Relation;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Function;
import fr.boussole.form.expression.Sign;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Functions that bring a collection down to one value. The sum, mean, least and greatest of nothing are not known. */
final class Sums {
    static final Map<Function, Functions.Body> BODIES = Map.of(
            Function.COUNT, call -> Singles.of(call.of().size()),
            Function.SUM, call -> sum(call.of()),
            Function.AVG,
                    call -> Arithmetic.apply(
                            Sign.DIVIDED, sum(call.of()), Singles.of(call.of().size())),
            Function.MIN, call -> extreme(call.of(), Relation.LESS),
            Function.MAX, call -> extreme(call.of(), Relation.GREATER),
            Function.ORDINAL, call -> weights(call.of()),
            Function.WEIGHT, call -> weights(call.of()));

    private Sums() {}

    private static List<Element> sum(List<Element> elements) {
        return elements.stream()
                .map(List::of)
                .reduce((sum, next) -> Arithmetic.apply(Sign.PLUS, sum, next))
                .orElse(List.of());
    }

    private static List<Element> extreme(List<Element> elements, Relation wanted) {
        AnswerValue extreme = null;
        for (var element : elements) {
            var value = Singles.value(element);
            extreme = extreme == null || Equality.order(value, extreme) == wanted ? value : extreme;
        }
        return extreme == null ? List.of() : Singles.of(extreme);
    }

    private static List<Element> weights(List<Element> elements) {
        Stream<BigDecimal> weights = elements.stream().flatMap(Members::weights);
        return weights.map(weight -> Singles.of(weight).get(0)).toList();
    }
}
