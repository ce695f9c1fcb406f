package fr.boussole.survey.page.publish;

import com.fasterxml.jackson.databind.node.ArrayNode;
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

    /** The name of the table that takes the place of a factor and a constant. */
    static String table(String scale) {
        return "table." + scale;
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

    /** Whether everything that a conversion needs is written: a source, and either a table or a factor and a constant. */
    boolean isBridged(String scale) {
        boolean found = hasTable(scale)
                ? !hasFormula(scale)
                        && WrittenTable.read(written.one(table(scale))).isPresent()
                : number(slope(scale)).filter(slope -> slope.signum() != 0).isPresent()
                        && number(intercept(scale)).isPresent();
        return found && !written.one(source(scale)).isEmpty();
    }

    private boolean hasTable(String scale) {
        return !written.one(table(scale)).isEmpty();
    }

    private boolean hasFormula(String scale) {
        return !written.one(slope(scale)).isEmpty()
                || !written.one(intercept(scale)).isEmpty();
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
            bridge(scale, one.putObject("bridge").put("source", written.one(source(scale))));
        }
    }

    private void bridge(String scale, ObjectNode bridge) {
        if (hasTable(scale)) {
            ArrayNode points = bridge.putArray("table");
            WrittenTable.read(written.one(table(scale)))
                    .orElseThrow()
                    .forEach((from, to) -> points.addObject().put("from", from).put("to", to));
            return;
        }
        bridge.putObject("linear")
                .put("slope", number(slope(scale)).orElseThrow())
                .put("intercept", number(intercept(scale)).orElseThrow());
    }

    private Optional<BigDecimal> number(String name) {
        return WrittenNumber.read(written.one(name));
    }
}
