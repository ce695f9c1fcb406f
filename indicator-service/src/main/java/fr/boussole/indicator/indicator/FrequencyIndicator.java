package fr.boussole.indicator.indicator;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Text;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.contribution.Measure;
import fr.boussole.indicator.definition.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often each answer was chosen, over the questions that offer the same answers: a first, a second and a third priority are
 * three questions and one list.
 *
 * @param questions offer the same answers; the first is the one that everyone answers
 */
record FrequencyIndicator(FormDefinition form, List<Item> questions, Step step, Lineage lineage) implements Indicator {

    /** One for each list of answers that several choices share. */
    static List<FrequencyIndicator> shared(FormDefinition form, Step step, Lineage lineage) {
        Map<List<String>, List<Item>> lists = new LinkedHashMap<>();
        form.all()
                .filter(item -> item.type() == ItemType.CHOICE && !item.hidden())
                .forEach(item -> lists.computeIfAbsent(codes(item), absent -> new ArrayList<>())
                        .add(item));
        Collection<List<Item>> all = lists.values();
        return all.stream()
                .filter(items -> items.size() > 1)
                .map(items -> new FrequencyIndicator(form, items, step, lineage))
                .toList();
    }

    private static List<String> codes(Item item) {
        return item.options().stream().map(option -> option.value().key()).toList();
    }

    @Override
    public Heading heading() {
        return new Heading(
                "frequency." + first().linkId() + '.' + step.id(),
                "PRIORITY",
                first().text(),
                Optional.empty(),
                List.of(step.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Explanation explanation() {
        return new Explanation(
                Text.both("Personnes qui ont choisi cette réponse", "People who chose this answer"),
                Text.both("Personnes qui ont choisi au moins une réponse", "People who chose at least one answer"),
                Text.both("Part des personnes, tous rangs réunis", "Share of people, all ranks together"),
                Text.both("Wilson à 95 %", "95 % Wilson"),
                List.of("questionnaire " + form.canonical()),
                "");
    }

    @Override
    public List<Measure> measures() {
        var measures = new ArrayList<Measure>();
        questions.forEach(item -> measures.add(answers(item)));
        measures.add(new Measure.Excluded(step.id()));
        return measures;
    }

    @Override
    public boolean isComparable(Group group) {
        return lineage.includes(group);
    }

    @Override
    public Optional<Figure> figure(Counts counts) {
        long people = questions.stream()
                .mapToLong(item -> counts.codes(answers(item)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .max()
                .orElse(0);
        if (people == 0) {
            return Optional.empty();
        }
        var chosen = counts.codes(questions.stream().map(this::answers).toArray(Measure[]::new));
        var frequencies = first().options().stream()
                .map(option -> frequency(option.value(), option.text(), chosen, people))
                .sorted(Comparator.comparingLong(
                                (Figure.Frequency one) -> one.chosen().numerator())
                        .reversed())
                .toList();
        return Optional.of(new Figure.Frequencies(people, frequencies, counts.codes(new Measure.Excluded(step.id()))));
    }

    private static Figure.Frequency frequency(AnswerValue answer, Text text, Map<String, Long> chosen, long people) {
        long count = Math.min(people, chosen.getOrDefault(answer.key(), 0L));
        return new Figure.Frequency(answer.key(), text, Figure.Share.of(count, people));
    }

    private Item first() {
        return questions.get(0);
    }

    private Measure answers(Item item) {
        return new Measure.Item(step.id(), item.linkId());
    }
}
