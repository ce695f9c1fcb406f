package fr.boussole.survey.page.publish;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.score.Scale;
import fr.boussole.pages.question.Fields;
import fr.boussole.survey.lifecycle.Publication;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the form of publication says of each score, as the lifecycle understands it. */
record Statements(Fields written) {

    static final String CONFIRM = "confirm";
    static final String NOTE = "note";
    static final String GIVEN_UP = "GIVEN_UP";
    private static final int LONGEST_NUMBER = 30;

    /** The name of what is chosen for a scale. */
    static String choice(String scale) {
        return "scale." + scale;
    }

    static String slope(String scale) {
        return "slope." + scale;
    }

    static String intercept(String scale) {
        return "intercept." + scale;
    }

    static String source(String scale) {
        return "source." + scale;
    }

    String chosen(String scale) {
        return written.one(choice(scale));
    }

    boolean isConfirmed() {
        return !written.one(CONFIRM).isEmpty();
    }

    Optional<String> note() {
        return Optional.of(written.one(NOTE)).filter(text -> !text.isEmpty());
    }

    /** Whether everything that a conversion needs is written. */
    boolean isBridged(String scale) {
        return number(slope(scale)).filter(slope -> slope.signum() != 0).isPresent()
                && number(intercept(scale)).isPresent()
                && !written.one(source(scale)).isEmpty();
    }

    Publication publication(List<Scale> scales) {
        ObjectNode asked = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        for (Scale scale : scales) {
            ObjectNode one = asked.withArray("comparability").addObject().put("scale", scale.id());
            state(scale.id(), one);
        }
        return Publication.read(JsonPlace.root(asked), asked);
    }

    private void state(String scale, ObjectNode one) {
        boolean givenUp = chosen(scale).equals(GIVEN_UP);
        one.put("verdict", givenUp ? "BREAK" : chosen(scale));
        if (givenUp) {
            one.put("carried", false);
        }
        if (chosen(scale).equals("BRIDGED")) {
            ObjectNode bridge = one.putObject("bridge").put("source", written.one(source(scale)));
            bridge.putObject("linear")
                    .put("slope", number(slope(scale)).orElseThrow())
                    .put("intercept", number(intercept(scale)).orElseThrow());
        }
    }

    /** A number as people write it, with a comma or a point. */
    private Optional<BigDecimal> number(String name) {
        String digits = written.one(name).replace(',', '.').replace('−', '-');
        return digits.length() <= LONGEST_NUMBER && digits.matches("[+-]?\\d{1,15}(\\.\\d{1,12})?")
                ? Optional.of(new BigDecimal(digits))
                : Optional.empty();
    }
}
