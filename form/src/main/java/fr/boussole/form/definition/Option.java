package fr.boussole.form.definition;

import fr.boussole.form.answer.AnswerValue;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the answers that a choice proposes.
 *
 * @param text what people read
 * @param weight points for scoring, from FHIR's {@code ordinalValue} or {@code itemWeight}
 * @param exclusive chosen alone: no other option beside it
 */
public record Option(AnswerValue value, Text text, Optional<BigDecimal> weight, boolean exclusive) {
    public Option {
        Objects.requireNonNull(value, "an option needs its value");
        Objects.requireNonNull(text);
        Objects.requireNonNull(weight);
    }

    public static Option of(AnswerValue value, Text text) {
        return new Option(value, text, Optional.empty(), false);
    }
}
