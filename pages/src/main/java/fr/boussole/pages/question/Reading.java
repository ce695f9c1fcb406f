package fr.boussole.pages.question;

import fr.boussole.form.answer.AnswerValue;
import java.util.List;

/** What was understood of what a person wrote. */
public sealed interface Reading {

    /** These values were meant; none when the field was left empty. */
    record Understood(List<AnswerValue> values) implements Reading {
        public Understood {
            values = List.copyOf(values);
        }
    }

    /** No value can be made of it; {@code how} tells the person, in their language, how to mend it. */
    record Unclear(String how) implements Reading {}

    static Reading nothing() {
        return new Understood(List.of());
    }

    static Reading one(AnswerValue value) {
        return new Understood(List.of(value));
    }
}
