package fr.boussole.form.definition;

import fr.boussole.form.expression.Expression;
import java.util.Objects;

/**
 * A rule that answers must keep (FHIR's {@code questionnaire-constraint}).
 *
 * @param key a name for the rule, unique where it stands
 * @param refuses whether answers that break it are unacceptable, or only to be looked at again
 * @param human the rule in words for the person who answers
 * @param expression true when the rule is kept
 */
public record Constraint(String key, boolean refuses, Text human, Expression expression) {
    public Constraint {
        Objects.requireNonNull(key, "a constraint needs its key");
        Objects.requireNonNull(human);
        Objects.requireNonNull(expression);
    }
}
