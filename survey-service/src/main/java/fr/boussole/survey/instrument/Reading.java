package fr.boussole.survey.instrument;

import fr.boussole.form.answer.Numeric;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the answers of a question are read as the numbers of an instrument's item.
 *
 * @param recode answer → number; empty when the answers carry their numbers themselves
 * @param numbers answer → number, for every option; empty when the question is answered with a number
 */
record Reading(Map<String, BigDecimal> recode, Map<String, BigDecimal> numbers) {
    private static final Set<ItemType> NUMBERS = EnumSet.of(ItemType.INTEGER, ItemType.DECIMAL, ItemType.QUANTITY);

    /** The first way that gives every number of the item and no other: weights, known codes, codes that are numbers. */
    static Optional<Reading> of(Item question, InstrumentItem item, Map<String, BigDecimal> known) {
        if (question.options().isEmpty()) {
            return NUMBERS.contains(question.type()) ? Optional.of(new Reading(Map.of(), Map.of())) : Optional.empty();
        }
        var byWeight = numbers(question, option -> option.weight().or(() -> number(option)), item);
        if (byWeight.isPresent()) {
            return byWeight.map(numbers -> new Reading(Map.of(), numbers));
        }
        return Stream.<Function<Option, Optional<BigDecimal>>>of(
                        option -> Optional.ofNullable(known.get(option.value().key())), Reading::digits)
                .flatMap(way -> numbers(question, way, item).stream())
                .findFirst()
                .map(numbers -> new Reading(numbers, numbers));
    }

    private static Optional<Map<String, BigDecimal>> numbers(
            Item question, Function<Option, Optional<BigDecimal>> way, InstrumentItem item) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        question.options().forEach(option -> way.apply(option)
                .ifPresent(number -> numbers.put(option.value().key(), number)));
        var isWhole = numbers.size() == question.options().size();
        return isWhole && item.isAnsweredBy(numbers.values()) ? Optional.of(numbers) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Option option) {
        return option.value() instanceof Numeric numeric ? Optional.of(numeric.number()) : Optional.empty();
    }

    private static Optional<BigDecimal> digits(Option option) {
        var key = option.value().key();
        return key.matches("\\d{1,3}") ? Optional.of(new BigDecimal(key)) : Optional.empty();
    }

    /** The answers that stand for these numbers of the instrument. */
    Set<String> keys(Set<String> wanted) {
        return numbers.isEmpty()
                ? wanted
                : numbers.entrySet().stream()
                        .filter(entry -> wanted.contains(
                                entry.getValue().stripTrailingZeros().toPlainString()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    /** What a question whose answers are not the item's looks like. */
    static Text refusal(Item question, InstrumentItem item) {
        var weights = question.options().stream()
                .map(option -> option.value().key()
                        + option.weight()
                                .map(weight -> " = " + weight.toPlainString())
                                .orElse(""))
                .limit(20)
                .collect(Collectors.joining(", "));
        return Text.both(
                "Les réponses de « " + question.linkId() + " » ne sont pas les nombres " + item + " de l’instrument"
                        + (weights.isEmpty() ? "" : " : " + weights),
                "The answers of “" + question.linkId() + "” are not the instrument's numbers " + item
                        + (weights.isEmpty() ? "" : ": " + weights));
    }
}
