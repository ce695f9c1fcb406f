package fr.boussole.form.evaluation;

import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Expression.Call;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A function being called.
 *
 * @param of what it is called on
 */
record Invocation(Run run, Frame frame, List<Element> of, Call call) {

    boolean has(int argument) {
        return call.with().size() > argument;
    }

    /** An argument, which looks at what surrounds the call. */
    List<Element> argument(int position) {
        return run.evaluate(call.with().get(position), frame);
    }

    Optional<String> text(int argument) {
        return Singles.text(argument(argument));
    }

    Optional<Integer> whole(int argument) {
        return Singles.whole(argument(argument));
    }

    Optional<BigDecimal> number(int argument) {
        return Singles.number(argument(argument));
    }

    /** An argument that looks at one element of what the function is called on. */
    List<Element> argument(int position, Element element, int index) {
        return run.evaluate(call.with().get(position), frame.at(element, index));
    }

    /** An argument that looks at what the function is called on, as a whole. */
    List<Element> argumentOnAll(int position) {
        return run.evaluate(call.with().get(position), frame.within(of));
    }
}
