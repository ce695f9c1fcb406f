package fr.boussole.survey.policy;

import java.util.Objects;

/**
 * What a rule has to say about one place of a questionnaire.
 *
 * @param rule the name of the rule, as in docs/import-policy.md
 * @param place where, as a FHIRPath such as {@code Questionnaire.item[2].linkId}
 * @param saying what is so and what was done about it, in a sentence for an author
 */
public record Remark(Severity severity, String rule, String place, String saying) {
    public Remark {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(place);
        Objects.requireNonNull(saying);
    }

    public static Remark refused(String rule, String place, String saying) {
        return new Remark(Severity.ERROR, rule, place, saying);
    }

    /** A question that must be settled before publication. */
    public static Remark open(String rule, String place, String saying) {
        return new Remark(Severity.OPEN, rule, place, saying);
    }

    public static Remark warned(String rule, String place, String saying) {
        return new Remark(Severity.WARNING, rule, place, saying);
    }

    public static Remark noted(String rule, String place, String saying) {
        return new Remark(Severity.INFORMATION, rule, place, saying);
    }

    public boolean refuses() {
        return severity == Severity.ERROR;
    }

    /** Whether nothing may be published as long as this is so. */
    public boolean isOpen() {
        return severity == Severity.OPEN;
    }
}
