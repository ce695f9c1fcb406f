package fr.boussole.form.evaluation;

import fr.boussole.form.expression.Element;
import java.util.List;

/** What evaluating an expression gave. */
public sealed interface Outcome {

    /** The collection that the expression comes to; empty when what it asks for is not there or not known. */
    record Value(List<Element> elements) implements Outcome {
        public Value {
            elements = List.copyOf(elements);
        }
    }

    /** No collection, and why. */
    record Failed(Reason reason) implements Outcome {}

    /** The collection; nothing where there is none. */
    default List<Element> elements() {
        return this instanceof Value value ? value.elements() : List.of();
    }
}
