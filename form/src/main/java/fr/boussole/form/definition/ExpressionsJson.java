package fr.boussole.form.definition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.expression.Expression;
import fr.boussole.form.expression.ExpressionJson;
import fr.boussole.form.json.JsonPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@link Expressions} of an item or of a form as the JSON member {@code expressions}; absent when there are none. */
final class ExpressionsJson {
    private static final String MEMBER = "expressions";

    private ExpressionsJson() {}

    static Expressions read(JsonPlace parent) {
        return parent.object(MEMBER)
                .map(place -> new Expressions(
                        variables(place),
                        one(place, "calculated"),
                        one(place, "enableWhen"),
                        one(place, "initial"),
                        one(place, "answer"),
                        constraints(place)))
                .orElse(Expressions.NONE);
    }

    private static Optional<Expression> one(JsonPlace place, String member) {
        return place.object(member).flatMap(ExpressionJson::read);
    }

    private static List<NamedExpression> variables(JsonPlace parent) {
        var variables = new ArrayList<NamedExpression>();
        for (var place : parent.objects("variables")) {
            place.requiredText("name")
                    .flatMap(name -> required(place).map(expression -> new NamedExpression(name, expression)))
                    .ifPresent(variables::add);
        }
        return variables;
    }

    private static List<Constraint> constraints(JsonPlace parent) {
        var constraints = new ArrayList<Constraint>();
        for (var place : parent.objects("constraints")) {
            var key = place.text("key").orElse("");
            var refuses = !place.text("severity").orElse("error").equals("warning");
            var human = TextJson.read(place, "human");
            required(place).ifPresent(expression -> constraints.add(new Constraint(key, refuses, human, expression)));
        }
        return constraints;
    }

    private static Optional<Expression> required(JsonPlace place) {
        if (!place.has("expression")) {
            place.refuse("Il manque l’expression", "The expression is missing");
        }
        return one(place, "expression");
    }

    static void write(Expressions expressions, ObjectNode parent) {
        if (expressions.equals(Expressions.NONE)) {
            return;
        }
        var node = parent.putObject(MEMBER);
        if (!expressions.variables().isEmpty()) {
            var list = node.putArray("variables");
            expressions
                    .variables()
                    .forEach(variable -> ExpressionJson.write(
                            variable.expression(),
                            list.addObject().put("name", variable.name()).putObject("expression")));
        }
        write(expressions.calculated(), "calculated", node);
        write(expressions.enableWhen(), "enableWhen", node);
        write(expressions.initial(), "initial", node);
        write(expressions.answer(), "answer", node);
        if (!expressions.constraints().isEmpty()) {
            var list = node.putArray("constraints");
            expressions.constraints().forEach(constraint -> write(constraint, list.addObject()));
        }
    }

    private static void write(Optional<Expression> expression, String member, ObjectNode node) {
        expression.ifPresent(said -> ExpressionJson.write(said, node.putObject(member)));
    }

    private static void write(Constraint constraint, ObjectNode node) {
        node.put("key", constraint.key()).put("severity", constraint.refuses() ? "error" : "warning");
        TextJson.write(constraint.human(), "human", node);
        ExpressionJson.write(constraint.expression(), node.putObject("expression"));
    }
}
