package fr.boussole.form.evaluation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Numeric;
import fr.boussole.form.expression.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes collections of one value, and takes the one value out of a collection. */
final class Singles {
    private static final List<Element> TRUE = List.of(Element.of(new AnswerValue.Bool(true)));
    private static final List<Element> FALSE = List.of(Element.of(new AnswerValue.Bool(false)));

    private Singles() {}

    static List<Element> of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static List<Element> of(int value) {
        return of(new AnswerValue.Int(value));
    }

    static List<Element> of(String text) {
        return of(new AnswerValue.Str(text));
    }

    static List<Element> of(BigDecimal number) {
        return of(new AnswerValue.Dec(number));
    }

    static List<Element> of(AnswerValue value) {
        return List.of(Element.of(value));
    }

    static List<Element> ofNullable(Optional<? extends AnswerValue> value) {
        return value.<List<Element>>map(Singles::of).orElse(List.of());
    }

    static List<Element> known(Optional<Boolean> value) {
        return value.map(Singles::of).orElse(List.of());
    }

    /** The one element; none when there is none, and a failure when there are several. */
    static Optional<Element> one(List<Element> elements) {
        if (elements.size() > 1) {
            throw new Unevaluable(Reason.SEVERAL_VALUES);
        }
        return elements.stream().findFirst();
    }

    /** The one value; anything but a value is a failure. */
    static Optional<AnswerValue> value(List<Element> elements) {
        return one(elements).map(Singles::value);
    }

    static AnswerValue value(Element element) {
        if (element instanceof Element.Atom atom) {
            return atom.value();
        }
        throw new Unevaluable(Reason.WRONG_TYPE);
    }

    static Optional<String> text(List<Element> elements) {
        return value(elements).map(Singles::text);
    }

    static String text(AnswerValue value) {
        if (value instanceof AnswerValue.Str text) {
            return text.value();
        }
        if (value instanceof AnswerValue.Uri uri) {
            return uri.value();
        }
        throw new Unevaluable(Reason.WRONG_TYPE);
    }

    static Optional<Integer> whole(List<Element> elements) {
        return value(elements).map(value -> {
            if (value instanceof AnswerValue.Int number) {
                return number.value();
            }
            throw new Unevaluable(Reason.WRONG_TYPE);
        });
    }

    static Optional<BigDecimal> number(List<Element> elements) {
        return value(elements).map(value -> {
            if (value instanceof Numeric number && !(value instanceof AnswerValue.Quantity)) {
                return number.number();
            }
            throw new Unevaluable(Reason.WRONG_TYPE);
        });
    }
}
