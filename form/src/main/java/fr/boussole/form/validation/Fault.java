package fr.boussole.form.validation;

import fr.boussole.form.definition.Text;

/**
 * One thing that is wrong in a response.
 *
 * @param code stable name of the kind of fault: {@code unknown-item}, {@code duplicate-item}, {@code misplaced-item},
 *     {@code disabled-answer}, {@code required}, {@code too-many}, {@code too-few}, {@code wrong-type}, {@code empty-answer},
 *     {@code group-answer}, {@code display-answer}, {@code question-type-unknown}, {@code not-an-option}, {@code exclusive},
 *     {@code too-long}, {@code too-short}, {@code regex}, {@code out-of-range}, {@code too-many-decimals}, {@code wrong-unit},
 *     {@code attachment-too-large}, {@code attachment-of-another-kind}, {@code too-large}, {@code constraint},
 *     {@code constraint-unknown}, {@code calculated-differs}, {@code not-calculated}, {@code unsettled}
 * @param linkId the item concerned; empty when the fault is of the whole response
 * @param pointer JSON pointer into the QuestionnaireResponse: what is wrong, or what lacks something
 * @param message what to mend, in French and English
 */
public record Fault(Severity severity, String code, String linkId, String pointer, Text message) {
    static Fault error(String code, String linkId, String pointer, String french, String english) {
        return new Fault(Severity.ERROR, code, linkId, pointer, Text.both(french, english));
    }
}
