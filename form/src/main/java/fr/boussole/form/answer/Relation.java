package fr.boussole.form.answer;

/**
 * How one value stands to another. {@code UNKNOWN} when it cannot be told: amounts in two units, a partial date against a day
 * inside it. {@code DIFFERENT} when they certainly differ but have no order: two codes, two types.
 */
public enum Relation {
    EQUAL,
    LESS,
    GREATER,
    DIFFERENT,
    UNKNOWN;

    static Relation between(AnswerValue one, AnswerValue other) {
        if (one instanceof AnswerValue.Quantity || other instanceof AnswerValue.Quantity) {
            return betweenQuantities(one, other);
        }
        if (one instanceof Numeric a && other instanceof Numeric b) {
            return ofComparison(a.number().compareTo(b.number()));
        }
        if (one instanceof Dated a && other instanceof Dated b) {
            return a.span().relationTo(b.span());
        }
        if (one instanceof AnswerValue.Time a && other instanceof AnswerValue.Time b) {
            return ofComparison(Span.time(a.value()).compareTo(Span.time(b.value())));
        }
        if (one instanceof AnswerValue.Str a && other instanceof AnswerValue.Str b) {
            return ofComparison(a.value().compareTo(b.value()));
        }
        if (one instanceof AnswerValue.Coding a && other instanceof AnswerValue.Coding b) {
            return ofEquality(a.system().equals(b.system()) && a.key().equals(b.key()));
        }
        if (one instanceof AnswerValue.Reference a && other instanceof AnswerValue.Reference b) {
            return ofEquality(
                    a.reference().isEmpty() ? a.equals(b) : a.reference().equals(b.reference()));
        }
        return ofEquality(one.equals(other));
    }

    private static Relation betweenQuantities(AnswerValue one, AnswerValue other) {
        if (one instanceof AnswerValue.Quantity a && other instanceof AnswerValue.Quantity b) {
            return a.sameUnitAs(b) ? ofComparison(a.value().compareTo(b.value())) : UNKNOWN;
        }
        return DIFFERENT;
    }

    private static Relation ofComparison(int comparison) {
        return comparison == 0 ? EQUAL : comparison < 0 ? LESS : GREATER;
    }

    private static Relation ofEquality(boolean equal) {
        return equal ? EQUAL : DIFFERENT;
    }
}
