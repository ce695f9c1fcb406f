package fr.boussole.survey.policy;

import java.util.Objects;

/**
 * One sentence of the written policy: what a rule finds and what becomes of it.
 *
 * @param rule the rule's name, as remarks carry it
 * @param at the strictness at which this is so
 * @param found what the rule finds
 * @param done what is kept of it
 * @param patient what this means for a patient
 */
public record Clause(String rule, Treatment treatment, At at, String found, String done, String patient) {
    /** The strictness at which a clause holds. */
    public enum At {
        ALWAYS,
        LENIENT_ONLY,
        UNLESS_LENIENT,
        STRICT_ONLY;

        /** In words, to be put after what is found; empty when it always holds. */
        public String words() {
            return switch (this) {
                case ALWAYS -> "";
                case LENIENT_ONLY -> "lenient only";
                case UNLESS_LENIENT -> "unless lenient";
                case STRICT_ONLY -> "strict only";
            };
        }
    }

    public Clause {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(treatment);
        Objects.requireNonNull(at);
        Objects.requireNonNull(found);
        Objects.requireNonNull(done);
        Objects.requireNonNull(patient);
    }
}
