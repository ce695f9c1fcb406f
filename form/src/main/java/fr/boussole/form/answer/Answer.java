package fr.boussole.form.answer;

import java.util.List;
import java.util.Objects;

/** One answer to a question, with the answers to the questions nested under it. */
public record Answer(AnswerValue value, List<AnsweredItem> items) {
    public Answer {
        Objects.requireNonNull(value, "an answer needs its value");
        items = List.copyOf(items);
    }

    public static Answer of(AnswerValue value) {
        return new Answer(value, List.of());
    }
}
