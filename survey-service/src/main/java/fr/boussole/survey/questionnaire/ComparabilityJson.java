package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.Canonical;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.score.Bridge;
import fr.boussole.form.score.BridgeJson;
import fr.boussole.survey.questionnaire.Comparability.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Statements of comparability as JSON, in the message and beside a kept scale. */
public final class ComparabilityJson {
    private ComparabilityJson() {}

    /** Reads what was kept for a scale; one that was bridged before bridges were kept is a break, for nobody can cross it. */
    public static List<Comparability> read(JsonNode kept, String scale) {
        return StreamSupport.stream(kept.spliterator(), false)
                .map(one -> read(one, scale, Canonical.parse(one.path("with").asText())))
                .toList();
    }

    private static Comparability read(JsonNode one, String scale, Canonical with) {
        Optional<Bridge> bridge = JsonPlace.root(one).object("bridge").flatMap(BridgeJson::read);
        Verdict verdict = Verdict.valueOf(one.path("verdict").asText());
        return verdict == Verdict.BRIDGED && bridge.isEmpty()
                ? Comparability.broken(scale, with)
                : new Comparability(scale, with, verdict, bridge, one.path("reason").asText(""));
    }

    public static ArrayNode write(List<Comparability> statements) {
        ArrayNode all = JsonNodeFactory.withExactBigDecimals(true).arrayNode();
        statements.forEach(one -> write(one, all.addObject()));
        return all;
    }

    private static void write(Comparability one, ObjectNode node) {
        node.put("scale", one.scale())
                .put("with", one.with().toString())
                .put("verdict", one.verdict().name());
        one.bridge().ifPresent(bridge -> node.set("bridge", BridgeJson.write(bridge)));
        if (!one.reason().isEmpty()) {
            node.put("reason", one.reason());
        }
    }
}
