package fr.boussole.form.expression;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.expression.Expression.Call;
import fr.boussole.form.expression.Expression.Current;
import fr.boussole.form.expression.Expression.Literal;
import fr.boussole.form.expression.Expression.Operation;
import fr.boussole.form.expression.Expression.Step;
import fr.boussole.form.expression.Expression.Variable;
import fr.boussole.form.json.JsonPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The JSON of an expression. One member tells what it is: {@code values} (a literal), {@code variable}, {@code current}
 * ({@code this}, {@code index}, {@code total}), {@code step}, {@code call} or {@code sign}. {@code of} is what a step or a call is
 * taken of, {@code $this} when it is absent; {@code with} are the arguments of a call, or the two sides of a sign.
 */
public final class ExpressionJson {
    private ExpressionJson() {}

    /** The expression of an object; what is wrong in it is kept among the place's misshapes. */
    public static Optional<Expression> read(JsonPlace place) {
        return read(place, 1);
    }

    private static Optional<Expression> read(JsonPlace place, int depth) {
        if (depth > Expression.MOST_DEPTH) {
            return refused(place, "Expression trop profonde", "The expression is too deep");
        }
        if (place.has("values")) {
            return Optional.of(new Literal(ElementJson.readAll(place, "values")));
        }
        if (place.has("variable")) {
            return place.requiredText("variable").map(Variable::new);
        }
        if (place.has("current")) {
            return place.text("current").flatMap(name -> current(place, name));
        }
        if (place.has("step")) {
            return of(place, depth).flatMap(of -> place.requiredText("step").map(name -> new Step(of, name)));
        }
        if (place.has("call")) {
            return call(place, depth);
        }
        return place.has("sign")
                ? operation(place, depth)
                : refused(place, "Ceci n’est pas une expression", "This is not an expression");
    }

    private static Optional<Expression> current(JsonPlace place, String name) {
        for (var kind : Current.Kind.values()) {
            if (name.equals(kind.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(new Current(kind));
            }
        }
        return refused(place, "Il faut this, index ou total", "It must be this, index or total");
    }

    private static Optional<Expression> of(JsonPlace place, int depth) {
        return place.has("of") ? place.object("of").flatMap(of -> read(of, depth + 1)) : Optional.of(Current.THIS);
    }

    private static List<Expression> with(JsonPlace place, int depth) {
        var with = new ArrayList<Expression>();
        place.objects("with").forEach(one -> read(one, depth + 1).ifPresent(with::add));
        return with;
    }

    private static Optional<Expression> call(JsonPlace place, int depth) {
        var function = place.requiredText("call").flatMap(Function::ofCode);
        var of = of(place, depth);
        var with = with(place, depth);
        if (function.isEmpty() || !function.get().takes(with.size())) {
            return refused(
                    place,
                    "Fonction inconnue, ou avec trop ou trop peu d’arguments",
                    "An unknown function, or one with too many or too few arguments");
        }
        return of.map(found -> new Call(found, function.get(), with));
    }

    private static Optional<Expression> operation(JsonPlace place, int depth) {
        var sign = place.requiredText("sign").flatMap(Sign::ofCode);
        var with = with(place, depth);
        if (sign.isEmpty() || with.size() != 2) {
            return refused(
                    place,
                    "Il faut un opérateur de FHIRPath et ses deux côtés",
                    "It must be a sign of FHIRPath with its two sides");
        }
        return Optional.of(new Operation(sign.get(), with.get(0), with.get(1)));
    }

    private static Optional<Expression> refused(JsonPlace place, String french, String english) {
        place.refuse(french, english);
        return Optional.empty();
    }

    public static void write(Expression expression, ObjectNode node) {
        if (expression instanceof Literal literal) {
            ElementJson.writeAll(literal.values(), node.putArray("values"));
        } else if (expression instanceof Variable variable) {
            node.put("variable", variable.name());
        } else if (expression instanceof Current current) {
            node.put("current", current.kind().name().toLowerCase(Locale.ROOT));
        } else if (expression instanceof Step step) {
            writeOf(step.of(), node.put("step", step.name()));
        } else if (expression instanceof Call call) {
            writeOf(call.of(), node.put("call", call.function().code()));
            if (!call.with().isEmpty()) {
                writeAll(call.with(), node.putArray("with"));
            }
        } else if (expression instanceof Operation operation) {
            node.put("sign", operation.sign().code());
            writeAll(operation.parts(), node.putArray("with"));
        }
    }

    private static void writeOf(Expression of, ObjectNode node) {
        if (!of.equals(Current.THIS)) {
            write(of, node.putObject("of"));
        }
    }

    private static void writeAll(List<Expression> expressions, ArrayNode list) {
        expressions.forEach(expression -> write(expression, list.addObject()));
    }
}
