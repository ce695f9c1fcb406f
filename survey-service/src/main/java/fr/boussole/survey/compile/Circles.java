package fr.boussole.survey.compile;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Expressions;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.NamedExpression;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Expression;
import fr.boussole.form.expression.Expression.Literal;
import fr.boussole.form.expression.Expression.Operation;
import fr.boussole.form.expression.Expression.Variable;
import fr.boussole.form.expression.Sign;
import fr.boussole.survey.policy.Remark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds calculated items that wait for themselves. An expression looks at the items whose linkIds are written in it or in its
 * variables, but for those that it leaves out with {@code !=}.
 */
final class Circles {
    private final Set<String> moving = new HashSet<>();
    private final Map<String, Set<String>> lookedAt = new HashMap<>();

    private Circles(FormDefinition form) {
        form.all().filter(Circles::isMoving).map(Item::linkId).forEach(moving::add);
        form.items().forEach(item -> visit(item, List.of(form.expressions())));
    }

    static List<Remark> of(FormDefinition form) {
        Circles circles = new Circles(form);
        return form.all()
                .filter(item -> item.expressions().calculated().isPresent())
                .map(Item::linkId)
                .filter(circles::comesBack)
                .map(linkId -> Remark.open(
                        Formulas.NAME,
                        "Questionnaire.item.where(linkId = '" + linkId + "').extension",
                        "Item “" + linkId + "” is calculated from itself, directly or by way of other items."))
                .toList();
    }

    private static boolean isMoving(Item item) {
        return item.expressions().calculated().isPresent()
                || item.expressions().enableWhen().isPresent();
    }

    private void visit(Item item, List<Expressions> above) {
        List<Expressions> scope =
                Stream.concat(Stream.of(item.expressions()), above.stream()).toList();
        if (isMoving(item)) {
            Set<String> linkIds = new HashSet<>();
            Stream.concat(item.expressions().calculated().stream(), item.expressions().enableWhen().stream())
                    .forEach(expression -> collect(expression, scope, linkIds, new HashSet<>()));
            lookedAt.put(item.linkId(), linkIds);
        }
        item.items().forEach(child -> visit(child, scope));
    }

    private void collect(Expression expression, List<Expressions> scope, Set<String> linkIds, Set<String> names) {
        if (expression instanceof Operation operation && operation.sign() == Sign.NOT_EQUAL) {
            return;
        }
        if (expression instanceof Literal literal) {
            literal.values().forEach(value -> collect(value, linkIds));
        }
        if (expression instanceof Variable variable && names.add(variable.name())) {
            scope.stream()
                    .flatMap(said -> said.variables().stream())
                    .filter(said -> said.name().equals(variable.name()))
                    .findFirst()
                    .map(NamedExpression::expression)
                    .ifPresent(said -> collect(said, scope, linkIds, names));
        }
        expression.parts().forEach(part -> collect(part, scope, linkIds, names));
    }

    private void collect(Element value, Set<String> linkIds) {
        if (value instanceof Element.Atom atom
                && atom.value() instanceof AnswerValue.Str text
                && moving.contains(text.value())) {
            linkIds.add(text.value());
        }
    }

    private boolean comesBack(String linkId) {
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(lookedAt.getOrDefault(linkId, Set.of()));
        while (!ahead.isEmpty()) {
            String next = ahead.pop();
            if (next.equals(linkId)) {
                return true;
            }
            if (seen.add(next)) {
                ahead.addAll(lookedAt.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
