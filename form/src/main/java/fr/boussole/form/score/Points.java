package fr.boussole.form.score;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Numeric;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Option;
import java.math.BigDecimal;
import java.util.Optional;

/** The number behind an answer: by the scale's recoding, else by the option's weight, else the number itself. */
final class Points {
    private Points() {}

    static Optional<BigDecimal> of(AnswerValue value, ScaleItem scaleItem, Item item) {
        if (!scaleItem.recode().isEmpty()) {
            return Optional.ofNullable(scaleItem.recode().get(value.key()));
        }
        return item.options().stream()
                .filter(option -> option.value().sameAs(value))
                .findFirst()
                .flatMap(Option::weight)
                .or(() -> value instanceof Numeric numeric ? Optional.of(numeric.number()) : Optional.empty());
    }
}
