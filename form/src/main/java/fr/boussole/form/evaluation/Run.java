package fr.boussole.form.evaluation;

import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Expression;
import fr.boussole.form.expression.Expression.Call;
import fr.boussole.form.expression.Expression.Current;
import fr.boussole.form.expression.Expression.Literal;
import fr.boussole.form.expression.Expression.Operation;
import fr.boussole.form.expression.Expression.Step;
import fr.boussole.form.expression.Expression.Variable;
import java.util.ArrayList;
import java.util.List;

/** One evaluation under way. */
record Run(Surroundings surroundings, Fuel fuel) {

    List<Element> evaluate(Expression expression, Frame frame) {
        fuel.spend(1);
        if (expression instanceof Literal literal) {
            return literal.values();
        }
        if (expression instanceof Variable variable) {
            return named(variable.name());
        }
        if (expression instanceof Current current) {
            return current(current, frame);
        }
        if (expression instanceof Step step) {
            return step(evaluate(step.of(), frame), step.name());
        }
        if (expression instanceof Call call) {
            return Functions.call(new Invocation(this, frame, evaluate(call.of(), frame), call));
        }
        return Operators.apply(this, frame, (Operation) expression);
    }

    private List<Element> named(String name) {
        var outcome = surroundings.named(name).orElseThrow(() -> new Unevaluable(Reason.UNKNOWN_NAME));
        if (outcome instanceof Outcome.Failed failed) {
            throw new Unevaluable(failed.reason());
        }
        return outcome.elements();
    }

    private static List<Element> current(Current current, Frame frame) {
        return switch (current.kind()) {
            case THIS -> frame.self();
            case INDEX -> frame.index();
            case TOTAL -> frame.total();
        };
    }

    private List<Element> step(List<Element> from, String name) {
        if (from.isEmpty()) {
            return from;
        }
        var found = new ArrayList<Element>();
        for (var element : from) {
            found.addAll(Members.named(element, name));
        }
        return sized(found);
    }

    /** The same collection, paid for. */
    List<Element> sized(List<Element> elements) {
        fuel.make(elements.size());
        return elements;
    }

    /** The same text, paid for. */
    String sized(String text) {
        if (text.length() > Fuel.LARGEST) {
            throw new Unevaluable(Reason.TOO_LARGE);
        }
        fuel.spend(text.length() / 16);
        return text;
    }
}
