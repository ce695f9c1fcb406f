package fr.boussole.form.evaluation;

import fr.boussole.form.answer.Relation;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Expression.Operation;
import fr.boussole.form.expression.Sign;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each sign does with its two sides. */
final class Operators {
    private Operators() {}

    static List<Element> apply(Run run, Frame frame, Operation operation) {
        var sign = operation.sign();
        var left = run.evaluate(operation.left(), frame);
        return switch (sign) {
            case AND, OR, XOR, IMPLIES ->
                Singles.known(
                        Truth.combine(sign, Truth.of(left), () -> Truth.of(run.evaluate(operation.right(), frame))));
            default -> run.sized(apply(run, sign, left, run.evaluate(operation.right(), frame)));
        };
    }

    private static List<Element> apply(Run run, Sign sign, List<Element> left, List<Element> right) {
        return switch (sign) {
            case EQUAL -> Singles.known(Equality.between(run, left, right));
            case NOT_EQUAL -> Singles.known(Truth.not(Equality.between(run, left, right)));
            case EQUIVALENT -> Singles.of(Equality.areEquivalent(run, left, right));
            case NOT_EQUIVALENT -> Singles.of(!Equality.areEquivalent(run, left, right));
            case LESS -> compared(left, right, Set.of(Relation.LESS));
            case LESS_OR_EQUAL -> compared(left, right, Set.of(Relation.LESS, Relation.EQUAL));
            case GREATER -> compared(left, right, Set.of(Relation.GREATER));
            case GREATER_OR_EQUAL -> compared(left, right, Set.of(Relation.GREATER, Relation.EQUAL));
            case IN -> holds(run, right, left);
            case CONTAINS -> holds(run, left, right);
            case UNION -> Subsets.union(run, left, right);
            case CONCATENATED ->
                Singles.of(run.sized(
                        Singles.text(left).orElse("") + Singles.text(right).orElse("")));
            default -> Arithmetic.apply(sign, left, right);
        };
    }

    private static List<Element> compared(List<Element> left, List<Element> right, Set<Relation> wanted) {
        var one = Singles.value(left);
        var other = Singles.value(right);
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        var order = Equality.order(one.get(), other.get());
        return Singles.known(order == Relation.UNKNOWN ? Optional.empty() : Optional.of(wanted.contains(order)));
    }

    private static List<Element> holds(Run run, List<Element> elements, List<Element> wanted) {
        return Singles.one(wanted)
                .map(element -> Singles.of(Subsets.holds(run, elements, element)))
                .orElse(List.of());
    }
}
