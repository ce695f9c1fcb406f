package fr.boussole.form.expression;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A FHIRPath expression, compiled: what remains when the text has been read once and for all. */
public sealed interface Expression {
    /** How deep an expression may go, so that evaluating it fits on any thread's stack. */
    int MOST_DEPTH = 300;

    /** The expressions that this one is made of. */
    List<Expression> parts();

    /** The same expression, each of its parts changed. */
    default Expression rebuilt(UnaryOperator<Expression> change) {
        return this;
    }

    /** This expression and all that it is made of. */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
    }

    /** Values written in the expression, or known when it was compiled. */
    record Literal(List<Element> values) implements Expression {
        public static final Literal EMPTY = new Literal(List.of());

        public Literal {
            values = List.copyOf(values);
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /** What is known under a name: {@code resource}, {@code context}, or a variable of the form. */
    record Variable(String name) implements Expression {
        public Variable {
            Objects.requireNonNull(name);
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /** What a function that goes through a collection is at: {@code $this}, {@code $index}, {@code $total}. */
    record Current(Kind kind) implements Expression {
        public static final Current THIS = new Current(Kind.THIS);

        public Current {
            Objects.requireNonNull(kind);
        }

        /** Which of the three. */
        public enum Kind {
            THIS,
            INDEX,
            TOTAL
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /** The members of this name of each element. */
    record Step(Expression of, String name) implements Expression {
        public Step {
            Objects.requireNonNull(of);
            Objects.requireNonNull(name);
        }

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }

        @Override
        public Expression rebuilt(UnaryOperator<Expression> change) {
            return new Step(change.apply(of), name);
        }
    }

    /** A function of a collection. */
    record Call(Expression of, Function function, List<Expression> with) implements Expression {
        public Call {
            Objects.requireNonNull(of);
            Objects.requireNonNull(function);
            with = List.copyOf(with);
            if (!function.takes(with.size())) {
                throw new IllegalArgumentException(
                        function.code() + "() cannot be used with " + with.size() + " arguments");
            }
        }

        @Override
        public List<Expression> parts() {
            return Stream.concat(Stream.of(of), with.stream()).toList();
        }

        @Override
        public Expression rebuilt(UnaryOperator<Expression> change) {
            return new Call(
                    change.apply(of), function, with.stream().map(change).toList());
        }
    }

    /** Two expressions with a sign between them. */
    record Operation(Sign sign, Expression left, Expression right) implements Expression {
        public Operation {
            Objects.requireNonNull(sign);
            Objects.requireNonNull(left);
            Objects.requireNonNull(right);
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }

        @Override
        public Expression rebuilt(UnaryOperator<Expression> change) {
            return new Operation(sign, change.apply(left), change.apply(right));
        }
    }
}
