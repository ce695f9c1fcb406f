package fr.boussole.form.definition;

import fr.boussole.form.expression.Expression;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an item, or the form itself, says by expressions (FHIR SDC). Each starts from the item as it is answered.
 *
 * @param variables in scope here and below
 * @param calculated the answers, which nobody types
 * @param enableWhen the item is asked when this is true, and its {@code enableWhen} conditions are met too
 * @param initial the answers proposed at first
 * @param answer the answers that a choice offers
 * @param constraints what the answers must keep
 */
public record Expressions(
        List<NamedExpression> variables,
        Optional<Expression> calculated,
        Optional<Expression> enableWhen,
        Optional<Expression> initial,
        Optional<Expression> answer,
        List<Constraint> constraints) {
    public static final Expressions NONE = new Expressions(
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Expressions {
        variables = List.copyOf(variables);
        Objects.requireNonNull(calculated);
        Objects.requireNonNull(enableWhen);
        Objects.requireNonNull(initial);
        Objects.requireNonNull(answer);
        constraints = List.copyOf(constraints);
    }

    /** Every expression said here. */
    public Stream<Expression> all() {
        return Stream.of(
                        variables.stream().map(NamedExpression::expression),
                        calculated.stream(),
                        enableWhen.stream(),
                        initial.stream(),
                        answer.stream(),
                        constraints.stream().map(Constraint::expression))
                .flatMap(expressions -> expressions);
    }
}
