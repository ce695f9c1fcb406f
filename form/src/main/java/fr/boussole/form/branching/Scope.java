package fr.boussole.form.branching;

import fr.boussole.form.definition.Expressions;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.NamedExpression;
import fr.boussole.form.evaluation.Evaluation;
import fr.boussole.form.evaluation.Outcome;
import fr.boussole.form.evaluation.Reason;
import fr.boussole.form.evaluation.Surroundings;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Expression;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the expressions of one item, or of the form itself, can look at: {@code %resource}, {@code %context}, the patient's gender,
 * the variables that stand here and those that stand above. A variable is evaluated when it is first asked for.
 */
final class Scope implements Surroundings {
    private final Views views;
    private final Optional<Scope> above;
    private final Element context;
    private final Expressions expressions;
    private final Map<String, Outcome> known = new HashMap<>();
    private final Set<String> underway = new HashSet<>();

    Scope(Views views, Optional<Scope> above, Element context, Expressions expressions) {
        this.views = views;
        this.above = above;
        this.context = context;
        this.expressions = expressions;
    }

    Outcome evaluate(Expression expression) {
        return Evaluation.of(expression, List.of(context), this, views.fuel());
    }

    @Override
    public Optional<Outcome> named(String name) {
        return switch (name) {
            case "resource", "rootResource" -> Optional.of(new Outcome.Value(List.of(views.root())));
            case "context" -> Optional.of(new Outcome.Value(List.of(context)));
            case FormDefinition.PATIENT_GENDER -> Optional.of(new Outcome.Value(views.gender()));
            default -> variable(name);
        };
    }

    private Optional<Outcome> variable(String name) {
        var found = expressions.variables().stream()
                .filter(variable -> variable.name().equals(name))
                .map(NamedExpression::expression)
                .findFirst();
        if (found.isEmpty()) {
            return above.flatMap(scope -> scope.variable(name));
        }
        var outcome = known.get(name);
        if (outcome == null) {
            if (!underway.add(name)) {
                return Optional.of(new Outcome.Failed(Reason.CIRCULAR));
            }
            outcome = evaluate(found.get());
            underway.remove(name);
            known.put(name, outcome);
        }
        return Optional.of(outcome);
    }

    @Override
    public Optional<OffsetDateTime> now() {
        return views.now();
    }
}
