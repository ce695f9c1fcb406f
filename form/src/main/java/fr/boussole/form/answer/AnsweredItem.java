package fr.boussole.form.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** An item of a response: a question with its answers, or a group with its items. */
public record AnsweredItem(String linkId, List<Answer> answers, List<AnsweredItem> items) {
    public AnsweredItem {
        Objects.requireNonNull(linkId, "an answered item needs its linkId");
        answers = List.copyOf(answers);
        items = List.copyOf(items);
    }

    /** A question with its answers. */
    public static AnsweredItem question(String linkId, AnswerValue... values) {
        return new AnsweredItem(linkId, Stream.of(values).map(Answer::of).toList(), List.of());
    }

    /** A group with its items. */
    public static AnsweredItem group(String linkId, AnsweredItem... items) {
        return new AnsweredItem(linkId, List.of(), List.of(items));
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
