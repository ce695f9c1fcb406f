package fr.boussole.form.branching;

import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import fr.boussole.form.expression.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what an expression came to into the choices that a question offers (SDC's answerExpression). */
public final class Offering {
    /** More choices than these nobody reads. */
    static final int MOST = 2_000;

    private static final String ANY_LANGUAGE = "und";

    private Offering() {}

    public static List<Option> of(List<Element> elements) {
        return elements.stream()
                .limit(MOST)
                .flatMap(Offering::option)
                .distinct()
                .toList();
    }

    private static Stream<Option> option(Element element) {
        Optional<BigDecimal> weight = element instanceof Element.Atom atom ? atom.weight() : Optional.empty();
        return Fitting.value(element).stream()
                .map(value -> new Option(value, Text.of(ANY_LANGUAGE, value.label()), weight, false));
    }
}
