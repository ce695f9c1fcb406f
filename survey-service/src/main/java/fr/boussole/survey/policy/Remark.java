package fr.boussole.survey.policy;

import java.util.Objects;

/**
 * What a rule has to say about one place of a questionnaire.
 *
 * @param rule the name of the rule, as in docs/import-policy.md
 * @param place where, as a FHIRPath such as {@code Questionnaire.item[2].linkId}
 * @param saying what is so and what was done about it, in a sentence for an author
 * @param isOpen whether it leaves a question that must be settled before publication: something decides what is asked, offered or
 *     required, and cannot be computed
 */
public record Remark(Severity severity, String rule, String place, String saying, boolean isOpen) {
    public Remark {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(place);
        Objects.requireNonNull(saying);
    }

    public Remark(Severity severity, String rule, String place, String saying) {
        this(severity, rule, place, saying, false);
    }

    /** A warning that stands in the way of publication. */
    public static Remark open(String rule, String place, String saying) {
        return new Remark(Severity.WARNING, rule, place, saying, true);
    }

    public static Remark refused(String rule, String place, String saying) {
        return new Remark(Severity.ERROR, rule, place, saying);
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
}
