package fr.boussole.form.evaluation;

import fr.boussole.form.expression.Element;
import java.util.List;

/** Where an evaluation is: its {@code $this}, {@code $index} and {@code $total}. */
record Frame(List<Element> self, List<Element> index, List<Element> total) {
    static Frame of(List<Element> context) {
        return new Frame(context, List.of(), List.of());
    }

    Frame at(Element element, int position) {
        return new Frame(List.of(element), Singles.of(position), total);
    }

    Frame within(List<Element> elements) {
        return new Frame(elements, index, total);
    }

    Frame totalling(List<Element> sum) {
        return new Frame(self, index, sum);
    }
}
