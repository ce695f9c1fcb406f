package fr.boussole.survey.xlsform.xpath;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** An expression of an XLSForm, in the subset of XPath that forms are commonly written with. */
public sealed interface XPath {
    /** What it is made of, itself first. */
    default Stream<XPath> parts() {
        return Stream.of(this);
    }

    /** {@code 'yes'}. */
    record Words(String text) implements XPath {}

    /** {@code 18}. */
    record Num(BigDecimal value) implements XPath {}

    /** {@code ${age}}. */
    record Reference(String name) implements XPath {}

    /** {@code .}: the answer to the question that has the expression. */
    record Self() implements XPath {}

    /** {@code selected(…, …)}. */
    record Call(String function, List<XPath> arguments) implements XPath {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Stream<XPath> parts() {
            return Stream.concat(Stream.of(this), arguments.stream().flatMap(XPath::parts));
        }
    }

    /** {@code left = right}, and so for {@code and or != < <= > >= + - * div mod}. */
    record Binary(String operator, XPath left, XPath right) implements XPath {
        @Override
        public Stream<XPath> parts() {
            return Stream.concat(Stream.of(this), Stream.concat(left.parts(), right.parts()));
        }
    }
}
