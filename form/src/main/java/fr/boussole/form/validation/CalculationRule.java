package fr.boussole.form.validation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Numeric;
import fr.boussole.form.branching.Enabled;
import fr.boussole.form.branching.Occurrence;
import fr.boussole.form.definition.Text;
import fr.boussole.form.evaluation.Outcome;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value that stands in a calculated item, and is not what the answers give. */
record CalculationRule(Enabled enabled) {
    Stream<Fault> faults(Occurrence occurrence) {
        if (occurrence.answers().isEmpty()
                || occurrence.item().expressions().calculated().isEmpty()) {
            return Stream.empty();
        }
        if (enabled.calculation(occurrence).orElse(null) instanceof Outcome.Failed failed) {
            return Stream.of(new Fault(
                    Severity.WARNING,
                    "not-calculated",
                    occurrence.item().linkId(),
                    occurrence.pointer(),
                    Text.both(
                            "La valeur n’a pas pu être recalculée : "
                                    + failed.reason().french(),
                            "The value could not be calculated again: "
                                    + failed.reason().english())));
        }
        var stored = occurrence.values();
        var given = enabled.values(occurrence);
        return areSame(stored, given) ? Stream.empty() : Stream.of(differs(occurrence, stored, given));
    }

    private static boolean areSame(List<AnswerValue> stored, List<AnswerValue> given) {
        if (stored.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < stored.size(); i++) {
            if (!areSame(stored.get(i), given.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A number may be stored with fewer decimals than it is calculated with. */
    private static boolean areSame(AnswerValue stored, AnswerValue given) {
        if (stored instanceof Numeric some && given instanceof Numeric other && stored.getClass() == given.getClass()) {
            var decimals = Math.min(
                    Math.max(some.number().scale(), 0), Math.max(other.number().scale(), 0));
            return some.number().compareTo(other.number().setScale(decimals, RoundingMode.HALF_UP)) == 0;
        }
        return stored.sameAs(given);
    }

    private static Fault differs(Occurrence occurrence, List<AnswerValue> stored, List<AnswerValue> given) {
        var nothing = given.isEmpty();
        return Fault.error(
                "calculated-differs",
                occurrence.item().linkId(),
                occurrence.pointer() + "/answer/0/" + stored.get(0).fhirName(),
                "Valeur enregistrée : " + words(stored) + " ; les réponses donnent "
                        + (nothing ? "une valeur vide" : words(given)),
                "Stored: " + words(stored) + "; the answers give " + (nothing ? "nothing" : words(given)));
    }

    private static String words(List<AnswerValue> values) {
        return values.stream().limit(10).map(AnswerValue::label).collect(Collectors.joining(", "));
    }
}
