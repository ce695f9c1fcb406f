package fr.boussole.pages.question;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Bounds;
import fr.boussole.form.definition.Item;
import fr.boussole.form.validation.Fault;
import java.util.Optional;

/** Faults of validation in the words of someone who answers: how to mend, never a code or a linkId. */
public final class FaultWords {

    private FaultWords() {}

    /** How to mend the fault of an answer to this question. */
    public static String of(Item item, Fault fault, Tongue tongue) {
        Mending mending = tongue.mending();
        Bounds bounds = item.bounds();
        return switch (fault.code()) {
            case "required" -> mending.required();
            case "not-an-option", "wrong-type" -> mending.option();
            case "attachment-of-another-kind", "attachment-unknown" -> mending.fileKind();
            case "attachment-too-large" -> mending.fileSize(bounds.maxSize().orElse(0L));
            case "wrong-unit" -> mending.unit();
            case "out-of-range" -> range(bounds, tongue);
            case "too-many" -> mending.with("tooMany", bounds.maxOccurs().orElse(1));
            case "too-many-occurrences" -> mending.with("tooManyOccurrences");
            case "too-few" -> mending.with("tooFew", bounds.minOccurs().orElse(1));
            case "too-long" -> mending.with("tooLong", bounds.maxLength().orElse(0));
            case "too-short" -> mending.with("tooShort", bounds.minLength().orElse(0));
            case "too-many-decimals" ->
                mending.with("decimals", bounds.maxDecimalPlaces().orElse(0));
            default -> mending.with("other-fault");
        };
    }

    private static String range(Bounds bounds, Tongue tongue) {
        Optional<String> min = bounds.min().map(bound -> written(bound, tongue));
        Optional<String> max = bounds.max().map(bound -> written(bound, tongue));
        if (min.isPresent() && max.isPresent()) {
            return tongue.mending().with("between", min.get(), max.get());
        }
        return min.map(bound -> tongue.mending().with("atLeast", bound))
                .or(() -> max.map(bound -> tongue.mending().with("atMost", bound)))
                .orElseGet(() -> tongue.mending().with("other-fault"));
    }

    private static String written(AnswerValue bound, Tongue tongue) {
        return Numbers.write(bound.label(), tongue.locale());
    }
}
