package fr.boussole.form.evaluation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Sign;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** True, false and not known, as FHIRPath combines them. */
final class Truth {
    private static final Optional<Boolean> UNKNOWN = Optional.empty();

    private Truth() {}

    /** The truth of a collection: not known when empty; one value that is neither true nor false is there, and so true. */
    static Optional<Boolean> of(List<Element> elements) {
        return Singles.one(elements)
                .map(element ->
                        !(element instanceof Element.Atom atom && atom.value() instanceof AnswerValue.Bool truth)
                                || truth.value());
    }

    static Optional<Boolean> combine(Sign sign, Optional<Boolean> left, Supplier<Optional<Boolean>> right) {
        return switch (sign) {
            case AND -> and(left, right);
            case OR -> and(not(left), () -> not(right.get())).map(both -> !both);
            case IMPLIES -> and(left, () -> not(right.get())).map(broken -> !broken);
            case XOR -> left.flatMap(one -> right.get().map(other -> one ^ other));
            default -> throw new IllegalArgumentException(sign + " does not combine truths");
        };
    }

    private static Optional<Boolean> and(Optional<Boolean> left, Supplier<Optional<Boolean>> right) {
        if (isFalse(left)) {
            return left;
        }
        var other = right.get();
        if (isFalse(other)) {
            return other;
        }
        return left.isPresent() ? other : UNKNOWN;
    }

    private static boolean isFalse(Optional<Boolean> truth) {
        return truth.isPresent() && !truth.get();
    }

    static Optional<Boolean> not(Optional<Boolean> truth) {
        return truth.map(known -> !known);
    }

    static boolean every(List<Element> elements, boolean wanted) {
        return elements.stream().allMatch(is(wanted));
    }

    static boolean some(List<Element> elements, boolean wanted) {
        return elements.stream().anyMatch(is(wanted));
    }

    private static Predicate<Element> is(boolean wanted) {
        return element -> {
            if (Singles.value(element) instanceof AnswerValue.Bool truth) {
                return truth.value() == wanted;
            }
            throw new Unevaluable(Reason.WRONG_TYPE);
        };
    }
}
