package fr.boussole.form.validation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Quantities in a unit that the question does not take, or that its bounds cannot be compared with. */
final class UnitRule implements Rule {
    @Override
    public void judge(Given given, Consumer<Fault> found) {
        if (given.value() instanceof AnswerValue.Quantity quantity) {
            fault(given, quantity, units(given.item())).ifPresent(found);
        }
    }

    /** The units that the item states, else those of its bounds. */
    private static List<AnswerValue.Coding> units(Item item) {
        if (!item.units().isEmpty()) {
            return item.units();
        }
        return Stream.of(item.bounds().min(), item.bounds().max())
                .flatMap(Optional::stream)
                .filter(AnswerValue.Quantity.class::isInstance)
                .map(AnswerValue.Quantity.class::cast)
                .map(bound -> new AnswerValue.Coding(bound.system(), bound.code(), bound.unit()))
                .distinct()
                .toList();
    }

    private static Optional<Fault> fault(Given given, AnswerValue.Quantity quantity, List<AnswerValue.Coding> units) {
        if (units.isEmpty() || units.stream().anyMatch(unit -> isIn(unit, quantity))) {
            return Optional.empty();
        }
        var taken = units.stream().map(AnswerValue::label).collect(Collectors.joining(", "));
        return Optional.of(given.error(
                "wrong-unit",
                "« " + quantity.label() + " » n’est pas dans une unité attendue ; donnez-le en : " + taken,
                "“" + quantity.label() + "” is not in an expected unit; give it in: " + taken));
    }

    private static boolean isIn(AnswerValue.Coding unit, AnswerValue.Quantity quantity) {
        if (!quantity.code().isEmpty()) {
            return unit.system().equals(quantity.system()) && unit.code().equals(quantity.code());
        }
        return !quantity.unit().isEmpty()
                && (quantity.unit().equals(unit.display()) || quantity.unit().equals(unit.code()));
    }
}
