package fr.boussole.survey.fhirpath;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Expression;
import fr.boussole.form.expression.Expression.Call;
import fr.boussole.form.expression.Expression.Current;
import fr.boussole.form.expression.Expression.Literal;
import fr.boussole.form.expression.Expression.Operation;
import fr.boussole.form.expression.Expression.Step;
import fr.boussole.form.expression.Expression.Variable;
import fr.boussole.form.expression.Function;
import fr.boussole.form.expression.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Kind;

/**
 * Turns HAPI's tree, where operands hang in a row and each knows the sign after it, into the form library's, where each sign holds its
 * two sides.
 */
final class Translation {
    private static final Map<String, Current.Kind> CURRENTS =
            Map.of("$this", Current.Kind.THIS, "$index", Current.Kind.INDEX, "$total", Current.Kind.TOTAL);

    /** Names of functions in drafts of SDC. */
    private static final Map<String, String> FORMER_NAMES = Map.of("ordinalValue", Function.ORDINAL.code());

    private static final Set<Function> OF_TYPES = Set.of(Function.IS, Function.AS, Function.OF_TYPE);

    private Translation() {}

    static Expression of(ExpressionNode first) {
        ExpressionNode node = first;
        boolean negative = false;
        if (node.getKind() == Kind.Unary) {
            negative = node.getOperation() == ExpressionNode.Operation.Minus;
            node = node.getOpNext();
        }
        Expression left = negative ? negated(operand(node)) : operand(node);
        while (node.getOpNext() != null) {
            left = combined(left, node.getOperation(), node.getOpNext());
            node = node.getOpNext();
        }
        return left;
    }

    private static Expression negated(Expression expression) {
        return new Operation(Sign.TIMES, literal(new AnswerValue.Int(-1)), expression);
    }

    private static Expression combined(Expression left, ExpressionNode.Operation operation, ExpressionNode right) {
        if (operation == ExpressionNode.Operation.Is || operation == ExpressionNode.Operation.As) {
            Function function = operation == ExpressionNode.Operation.Is ? Function.IS : Function.AS;
            return new Call(left, function, List.of(type(right)));
        }
        Sign sign = Sign.ofCode(operation.toCode())
                .orElseThrow(() ->
                        new NotTranslatable("uses “" + operation.toCode() + "”, which needs a terminology server"));
        return new Operation(sign, left, operand(right));
    }

    private static Expression operand(ExpressionNode node) {
        return inner(
                node,
                switch (node.getKind()) {
                    case Name -> name(node.getName());
                    case Function -> call(Current.THIS, node);
                    case Constant -> node.getConstant() == null ? Literal.EMPTY : Constants.of(node.getConstant());
                    case Group -> of(node.getGroup());
                    case Unary -> throw new NotTranslatable("has a sign where none is understood");
                });
    }

    /** What follows an operand after a dot. */
    private static Expression inner(ExpressionNode node, Expression base) {
        Expression expression = base;
        for (ExpressionNode next = node.getInner(); next != null; next = next.getInner()) {
            expression = next.getKind() == Kind.Function
                    ? call(expression, next)
                    : new Step(expression, named(next.getName()));
        }
        return expression;
    }

    /** A path that begins with the name of the response is meant from its root, wherever it stands. */
    private static Expression name(String name) {
        if (CURRENTS.containsKey(name)) {
            return new Current(CURRENTS.get(name));
        }
        return name.equals("QuestionnaireResponse") ? new Variable("resource") : new Step(Current.THIS, named(name));
    }

    private static String named(String name) {
        if (name.isBlank() || name.startsWith("*")) {
            throw new NotTranslatable("is not FHIRPath");
        }
        return name;
    }

    private static Expression call(Expression of, ExpressionNode node) {
        String name = node.getFunction() == ExpressionNode.Function.Item ? Function.AT.code() : node.getName();
        Function function = Function.ofCode(FORMER_NAMES.getOrDefault(name, name))
                .orElseThrow(() -> new NotTranslatable("uses " + name + "(), which cannot be computed here"));
        List<Expression> with = new ArrayList<>();
        for (ExpressionNode parameter : node.getParameters()) {
            with.add(OF_TYPES.contains(function) ? type(parameter) : of(parameter));
        }
        if (!function.takes(with.size())) {
            throw new NotTranslatable("uses " + name + "() with " + with.size() + " arguments");
        }
        return new Call(of, function, with);
    }

    private static Expression type(ExpressionNode node) {
        if (node.getKind() == Kind.Constant) {
            return Constants.of(node.getConstant());
        }
        String name = node.getName();
        return literal(new AnswerValue.Str(
                node.getInner() == null ? name : name + "." + node.getInner().getName()));
    }

    static Literal literal(AnswerValue value) {
        return new Literal(List.of(Element.of(value)));
    }
}
