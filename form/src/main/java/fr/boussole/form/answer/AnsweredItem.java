package fr.boussole.form.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An item of a response: a question with its answers, or a group with its items.
 *
 * @param id FHIR's element id, by which one occurrence of a repeating group stays known wherever it stands; empty when none
 */
public record AnsweredItem(String linkId, String id, List<Answer> answers, List<AnsweredItem> items) {
    public AnsweredItem {
        Objects.requireNonNull(linkId, "an answered item needs its linkId");
        Objects.requireNonNull(id);
        answers = List.copyOf(answers);
        items = List.copyOf(items);
    }

    /** An item without an id. */
    public AnsweredItem(String linkId, List<Answer> answers, List<AnsweredItem> items) {
        this(linkId, "", answers, items);
    }

    /** A question with its answers. */
    public static AnsweredItem question(String linkId, AnswerValue... values) {
        return new AnsweredItem(linkId, Stream.of(values).map(Answer::of).toList(), List.of());
    }

    /** A group with its items. */
    public static AnsweredItem group(String linkId, AnsweredItem... items) {
        return new AnsweredItem(linkId, List.of(), List.of(items));
    }

    /**
     * The same item with other answers. What was nested under the same value stays with it; otherwise what was nested at the same
     * position.
     */
    AnsweredItem answeredBy(List<AnswerValue> values) {
        var renewed = IntStream.range(0, values.size())
                .mapToObj(i -> new Answer(values.get(i), nestedFor(values, i)))
                .toList();
        return new AnsweredItem(linkId, id, renewed, List.of());
    }

    private List<AnsweredItem> nestedFor(List<AnswerValue> values, int position) {
        var same = answers.stream()
                .filter(answer -> answer.value().sameAs(values.get(position)))
                .findFirst();
        var followed = same.or(() -> answers.stream()
                .skip(position)
                .limit(1)
                .filter(old -> values.stream().noneMatch(old.value()::sameAs))
                .findFirst());
        var nested = followed.map(Answer::items).orElse(List.of());
        return position == 0 ? Stream.concat(items.stream(), nested.stream()).toList() : nested;
    }

    /** The same item holding other items. */
    public AnsweredItem withItems(List<AnsweredItem> others) {
        return new AnsweredItem(linkId, id, answers, others);
    }

    /** This item and all that is nested in it, depth first. */
    public Stream<AnsweredItem> all() {
        var nested = Stream.concat(items.stream(), answers.stream().flatMap(answer -> answer.items().stream()));
        return Stream.concat(Stream.of(this), nested.flatMap(AnsweredItem::all));
    }

    void collect(Map<String, List<AnswerValue>> values) {
        items.forEach(item -> item.collect(values));
        for (var answer : answers) {
            values.computeIfAbsent(linkId, absent -> new ArrayList<>()).add(answer.value());
            answer.items().forEach(item -> item.collect(values));
        }
    }

    /** Whether any answer is held here or below. */
    public boolean holdsAnswer() {
        return !answers.isEmpty() || items.stream().anyMatch(AnsweredItem::holdsAnswer);
    }
}
