package fr.boussole.survey.policy;

import java.util.Optional;
import java.util.Set;

/** The names of {@code value[x]} and {@code answer[x]}. */
final class Values {
    /** Those whose {@code value} is a decimal. */
    static final Set<String> AMOUNTS = Set.of("Quantity", "Duration", "Age", "Count", "Distance", "Money");

    private static final Set<String> COMPLEX =
            Set.of("Coding", "CodeableConcept", "Reference", "Attachment", "Expression");

    private Values() {}

    /** {@code Coding} for {@code valueCoding} and {@code answerCoding}. */
    static Optional<String> type(String name) {
        for (String prefix : Set.of("value", "answer")) {
            if (name.length() > prefix.length()
                    && name.startsWith(prefix)
                    && Character.isUpperCase(name.charAt(prefix.length()))) {
                return Optional.of(name.substring(prefix.length()));
            }
        }
        return Optional.empty();
    }

    static boolean isAmount(String name) {
        return type(name).filter(AMOUNTS::contains).isPresent();
    }

    static boolean isComplex(String name) {
        return isAmount(name) || type(name).filter(COMPLEX::contains).isPresent();
    }
}
