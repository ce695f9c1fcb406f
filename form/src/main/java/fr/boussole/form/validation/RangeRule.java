package fr.boussole.form.validation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Numeric;
import fr.boussole.form.answer.Relation;
import java.util.Optional;
import java.util.function.Consumer;

/** Values below the least, above the greatest, or with more digits than asked for. */
final class RangeRule implements Rule {
    @Override
    public void judge(Given given, Consumer<Fault> found) {
        if (TypeRule.takes(given.item(), given.value())) {
            below(given).ifPresent(found);
            above(given).ifPresent(found);
            decimals(given).ifPresent(found);
        }
    }

    private static Optional<Fault> below(Given given) {
        return given.item()
                .bounds()
                .min()
                .filter(min -> relation(given.value(), min) == Relation.LESS)
                .map(min -> given.error(
                        "out-of-range",
                        "« " + given.value().label() + " » est trop petit ; au moins " + min.label(),
                        "“" + given.value().label() + "” is too small; at least " + min.label()));
    }

    private static Optional<Fault> above(Given given) {
        return given.item()
                .bounds()
                .max()
                .filter(max -> relation(given.value(), max) == Relation.GREATER)
                .map(max -> given.error(
                        "out-of-range",
                        "« " + given.value().label() + " » est trop grand ; au plus " + max.label(),
                        "“" + given.value().label() + "” is too great; at most " + max.label()));
    }

    /** A bound without a unit bounds the number of a quantity, whatever its unit. */
    private static Relation relation(AnswerValue value, AnswerValue bound) {
        if (value instanceof AnswerValue.Quantity quantity && !(bound instanceof AnswerValue.Quantity)) {
            return new AnswerValue.Dec(quantity.value()).relationTo(bound);
        }
        return value.relationTo(bound);
    }

    private static Optional<Fault> decimals(Given given) {
        return given.item()
                .bounds()
                .maxDecimalPlaces()
                .filter(most -> given.value() instanceof Numeric numeric
                        && numeric.number().scale() > most)
                .map(most -> given.error(
                        "too-many-decimals",
                        "« " + given.value().label() + " » a trop de décimales ; au plus " + most,
                        "“" + given.value().label() + "” has too many decimals; at most " + most));
    }
}
