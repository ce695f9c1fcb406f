package fr.boussole.form.definition;

import fr.boussole.form.expression.Expression;
import java.util.Objects;

/** A variable of SDC: what other expressions know as {@code %name}, on the same item and on all below it. */
public record NamedExpression(String name, Expression expression) {
    public NamedExpression {
        Objects.requireNonNull(name, "a variable needs its name");
        Objects.requireNonNull(expression);
    }
}
