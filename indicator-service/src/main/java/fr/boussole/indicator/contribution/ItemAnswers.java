package fr.boussole.indicator.contribution;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The answers that can be counted one by one: those to enabled questions with few possible answers
 * (choices, yes or no, whole numbers within at most 20 of each other). What a person wrote in
 * their own words is never among them; a free answer to an open choice counts as {@code other}.
 */
final class ItemAnswers {
    private static final Set<ItemType> CODED = Set.of(ItemType.BOOLEAN, ItemType.CHOICE, ItemType.OPEN_CHOICE);
    private static final BigDecimal WIDEST = BigDecimal.valueOf(20);
    private static final String OTHER = "other";
    private static final Value.Code ANSWERED = new Value.Code("answered");

    private final Map<Measure, Set<String>> codes = new LinkedHashMap<>();
    private final Set<Measure> severally = new LinkedHashSet<>();

    /** @param asked the answers without those to disabled questions */
    static ItemAnswers of(String step, FormDefinition form, Answers asked) {
        var answers = new ItemAnswers();
        var values = asked.values();
        form.all()
                .filter(item -> values.containsKey(item.linkId()) && isCountable(item))
                .forEach(item -> answers.read(step, item, values.get(item.linkId())));
        return answers;
    }

    private static boolean isCountable(Item item) {
        return CODED.contains(item.type()) || !item.options().isEmpty() || isShortRange(item);
    }

    private static boolean isShortRange(Item item) {
        return item.type() == ItemType.INTEGER
                && item.bounds().min().isPresent()
                && item.bounds().max().isPresent()
                && number(item.bounds().max().get())
                                .subtract(number(item.bounds().min().get()))
                                .compareTo(WIDEST)
                        <= 0;
    }

    private static BigDecimal number(AnswerValue bound) {
        return new BigDecimal(bound.key());
    }

    private void read(String step, Item item, List<AnswerValue> values) {
        var distinct = new TreeSet<String>();
        values.forEach(value -> distinct.add(code(item, value)));
        codes.put(new Measure.Item(step, item.linkId()), distinct);
        if (item.repeats()) {
            severally.add(new Measure.Answered(step, item.linkId()));
        }
    }

    void forEach(BiConsumer<Measure, Value> contribution) {
        codes.forEach((measure, given) -> given.forEach(code -> contribution.accept(measure, new Value.Code(code))));
        severally.forEach(measure -> contribution.accept(measure, ANSWERED));
    }

    private static String code(Item item, AnswerValue value) {
        boolean isKnown = value instanceof AnswerValue.Coding
                || value instanceof AnswerValue.Bool
                || value instanceof AnswerValue.Int
                || item.options().stream().anyMatch(option -> option.value().sameAs(value));
        return isKnown ? value.key() : OTHER;
    }
}
