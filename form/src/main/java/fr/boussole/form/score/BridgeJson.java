package fr.boussole.form.score;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.JsonPlace;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A {@link Bridge} as JSON: {@code {"linear": {"slope": 2, "intercept": 0}, "source": "…"}} or
 * {@code {"table": [{"from": 0, "to": 0}, {"from": 1, "to": 5}], "source": "…"}}.
 */
public final class BridgeJson {
    private BridgeJson() {}

    /** Reads a bridge; what is wrong with it is left among the misshapes of its document, and then it is empty. */
    public static Optional<Bridge> read(JsonPlace place) {
        var source = place.requiredText("source");
        var linear = place.object("linear");
        boolean isTable = place.has("table");
        if (linear.isPresent() == isTable) {
            place.refuse("Il faut soit « linear », soit « table »", "Either “linear” or “table” is needed");
            return Optional.empty();
        }
        return source.flatMap(found -> linear.isPresent() ? linear(place, linear.get(), found) : table(place, found));
    }

    private static Optional<Bridge> linear(JsonPlace place, JsonPlace linear, String source) {
        var slope = number(linear, "slope");
        var intercept = number(linear, "intercept");
        if (slope.isEmpty() || intercept.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Bridge.Linear(slope.get(), intercept.get(), source));
        } catch (IllegalArgumentException e) {
            place.refuse("Pont inutilisable : " + e.getMessage(), e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Bridge> table(JsonPlace place, String source) {
        var points = new TreeMap<BigDecimal, BigDecimal>();
        for (var point : place.objects("table")) {
            var from = number(point, "from");
            var to = number(point, "to");
            if (from.isPresent() && to.isPresent() && points.put(from.get(), to.get()) != null) {
                point.refuse("Ce score y est deux fois", "This score is there twice");
            }
        }
        try {
            return Optional.of(new Bridge.Table(points, source));
        } catch (IllegalArgumentException e) {
            place.refuse("Pont inutilisable : " + e.getMessage(), e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(JsonPlace place, String member) {
        if (!place.has(member)) {
            place.at(member).refuse("« " + member + " » manque", "“" + member + "” is missing");
        }
        return place.decimal(member);
    }

    public static ObjectNode write(Bridge bridge) {
        var node = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        if (bridge instanceof Bridge.Linear linear) {
            node.putObject("linear").put("slope", linear.slope()).put("intercept", linear.intercept());
        } else if (bridge instanceof Bridge.Table table) {
            var points = node.putArray("table");
            table.points()
                    .forEach((from, to) -> points.addObject().put("from", from).put("to", to));
        }
        return node.put("source", bridge.source());
    }
}
