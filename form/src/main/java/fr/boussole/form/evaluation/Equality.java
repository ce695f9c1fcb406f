package fr.boussole.form.evaluation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Numeric;
import fr.boussole.form.answer.Relation;
import fr.boussole.form.expression.Element;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How elements stand to each other: equal, equivalent, before or after. */
final class Equality {
    private Equality() {}

    /** FHIRPath's {@code =}: not known when one side is empty, or when one of the values cannot be told from its counterpart. */
    static Optional<Boolean> between(Run run, List<Element> some, List<Element> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        return listsAreEqual(run, some, others);
    }

    private static Optional<Boolean> listsAreEqual(Run run, List<Element> some, List<Element> others) {
        if (some.size() != others.size()) {
            return Optional.of(false);
        }
        var known = true;
        for (int i = 0; i < some.size(); i++) {
            run.fuel().spend(1);
            var equal = between(some.get(i), others.get(i));
            if (equal.isPresent() && !equal.get()) {
                return equal;
            }
            known &= equal.isPresent();
        }
        return known ? Optional.of(true) : Optional.empty();
    }

    static Optional<Boolean> between(Element one, Element other) {
        if (one instanceof Element.Atom a && other instanceof Element.Atom b) {
            return known(relation(a.value(), b.value()));
        }
        return Optional.of(one.equals(other));
    }

    private static Optional<Boolean> known(Relation relation) {
        return relation == Relation.UNKNOWN ? Optional.empty() : Optional.of(relation == Relation.EQUAL);
    }

    /** A URI compares as its text, an amount that counts nothing in particular as its number. */
    static Relation relation(AnswerValue one, AnswerValue other) {
        return plain(one).relationTo(plain(other));
    }

    private static AnswerValue plain(AnswerValue value) {
        if (value instanceof AnswerValue.Uri uri) {
            return new AnswerValue.Str(uri.value());
        }
        if (value instanceof AnswerValue.Quantity quantity
                && List.of("", "1").contains(quantity.code())
                && List.of("", "1").contains(quantity.unit())) {
            return new AnswerValue.Dec(quantity.value());
        }
        return value;
    }

    /** The order of two values: less, equal, greater or not known; values without an order are a failure. */
    static Relation order(AnswerValue one, AnswerValue other) {
        var relation = relation(one, other);
        var isOrdered = relation != Relation.DIFFERENT && !(one instanceof AnswerValue.Coding);
        if (!isOrdered || one instanceof AnswerValue.Bool) {
            throw new Unevaluable(Reason.WRONG_TYPE);
        }
        return relation;
    }

    /** FHIRPath's {@code ~}: in any order, words whatever their capitals and spaces, numbers to the digits of the shorter. */
    static boolean areEquivalent(Run run, List<Element> some, List<Element> others) {
        if (some.size() != others.size()) {
            return false;
        }
        var left = new ArrayList<>(others);
        for (var element : some) {
            run.fuel().spend(1 + left.size());
            var at = indexOf(element, left);
            if (at < 0) {
                return false;
            }
            left.remove(at);
        }
        return true;
    }

    private static int indexOf(Element element, List<Element> among) {
        for (int i = 0; i < among.size(); i++) {
            if (areEquivalent(element, among.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean areEquivalent(Element one, Element other) {
        if (!(one instanceof Element.Atom a && other instanceof Element.Atom b)) {
            return one.equals(other);
        }
        var first = plain(a.value());
        var second = plain(b.value());
        if (first instanceof AnswerValue.Str text && second instanceof AnswerValue.Str words) {
            return loosely(text.value()).equals(loosely(words.value()));
        }
        if (first instanceof Numeric number && second instanceof Numeric amount) {
            var scale = Math.min(
                    Math.max(number.number().scale(), 0),
                    Math.max(amount.number().scale(), 0));
            return sameKind(first, second)
                    && number.number()
                                    .setScale(scale, RoundingMode.HALF_UP)
                                    .compareTo(amount.number().setScale(scale, RoundingMode.HALF_UP))
                            == 0;
        }
        return first.relationTo(second) == Relation.EQUAL;
    }

    private static boolean sameKind(AnswerValue one, AnswerValue other) {
        if (one instanceof AnswerValue.Quantity a && other instanceof AnswerValue.Quantity b) {
            return a.sameUnitAs(b);
        }
        return !(one instanceof AnswerValue.Quantity) && !(other instanceof AnswerValue.Quantity);
    }

    private static String loosely(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
