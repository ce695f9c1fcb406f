package fr.boussole.form.branching;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.evaluation.Fuel;
import fr.boussole.form.evaluation.Outcome;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Expression;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every expression of a form sees of one state of its answers. Now is the moment at which the answers were authored, so
 * that the same answers always give the same values; where they do not say it to the second, it is not known.
 */
final class Views {
    private final FormDefinition form;
    private final Answers answers;
    private final Fuel fuel;
    private final ResponseTree tree;
    private final Scope scope;
    private final Map<Occurrence, Scope> scopes = new IdentityHashMap<>();

    Views(FormDefinition form, Answers answers, Enabled enabled, Fuel fuel) {
        this.form = form;
        this.answers = answers;
        this.fuel = fuel;
        this.tree = new ResponseTree(answers, enabled);
        this.scope = new Scope(this, Optional.empty(), tree.root(), form.expressions());
    }

    /** What an expression of the form itself comes to. */
    Outcome evaluate(Expression expression) {
        return scope.evaluate(expression);
    }

    /** What an expression of an item comes to, where the item stands. */
    Outcome evaluate(Expression expression, Occurrence occurrence) {
        return scope(occurrence).evaluate(expression);
    }

    private Scope scope(Occurrence occurrence) {
        var known = scopes.get(occurrence);
        if (known == null) {
            var above = occurrence.parent().map(this::scope).orElse(scope);
            known = new Scope(
                    this,
                    Optional.of(above),
                    tree.item(occurrence),
                    occurrence.item().expressions());
            scopes.put(occurrence, known);
        }
        return known;
    }

    Element root() {
        return tree.root();
    }

    Fuel fuel() {
        return fuel;
    }

    /** The patient's gender, as the answers say it. */
    List<Element> gender() {
        return answers.gender().stream()
                .map(AnswerValue.Str::new)
                .map(Element::of)
                .toList();
    }

    Optional<OffsetDateTime> now() {
        try {
            return answers.authored().map(OffsetDateTime::parse);
        } catch (DateTimeException onlyADay) {
            return Optional.empty();
        }
    }
}
