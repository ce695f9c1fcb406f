package fr.boussole.survey.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.score.Bridge;
import fr.boussole.form.score.BridgeJson;
import fr.boussole.survey.questionnaire.Comparability.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What an author states when a version is published.
 *
 * @param statements scale by scale, how it stands to the last published version
 * @param scales given anew, as JSON without their questionnaire; those that are not given are carried from the last version
 */
public record Publication(List<Statement> statements, List<JsonNode> scales) {
    static final Publication SILENT = new Publication(List.of(), List.of());
    private static final int MOST = 200;

    /**
     * How one scale stands to the same scale of the last published version.
     *
     * @param bridge where the verdict is {@code BRIDGED}, and only there
     * @param carried whether the new version has the scale at all; only after a {@code BREAK} it may not
     */
    public record Statement(
            String scale, Verdict verdict, Optional<Bridge> bridge, String reason, boolean carried, String pointer) {}

    /** Reads {@code {"comparability": [{"scale", "verdict", "bridge"?, "reason"?, "carried"?}], "scales": […]}}; misshapes stay with the place. */
    public static Publication read(JsonPlace root, JsonNode body) {
        List<Statement> statements = new ArrayList<>();
        for (JsonPlace place : root.objects("comparability")) {
            statement(place).ifPresent(statements::add);
        }
        List<JsonNode> scales =
                StreamSupport.stream(body.path("scales").spliterator(), false).toList();
        root.objects("scales");
        if (statements.size() > MOST || scales.size() > MOST) {
            root.refuse("Au plus " + MOST + " échelles", "At most " + MOST + " scales");
        }
        return new Publication(List.copyOf(statements), scales);
    }

    private static Optional<Statement> statement(JsonPlace place) {
        String scale = place.requiredText("scale").orElse("");
        Optional<Verdict> verdict = place.requiredText("verdict").flatMap(name -> Stream.of(Verdict.values())
                .filter(one -> one.name().equals(name))
                .findFirst());
        Optional<Bridge> bridge = place.object("bridge").flatMap(BridgeJson::read);
        String reason = place.text("reason").orElse("");
        boolean carried = place.bool("carried").orElse(true);
        if (verdict.isEmpty()) {
            place.at("verdict")
                    .refuse("Il faut COMPARABLE, BRIDGED ou BREAK", "It must be COMPARABLE, BRIDGED or BREAK");
            return Optional.empty();
        }
        if (place.has("bridge") != (verdict.get() == Verdict.BRIDGED)) {
            place.at("bridge")
                    .refuse(
                            "Il faut un pont à BRIDGED, et à lui seul",
                            "BRIDGED needs a bridge, and nothing else has one");
            return Optional.empty();
        }
        if (!carried && verdict.get() != Verdict.BREAK) {
            place.at("carried")
                    .refuse("Une échelle abandonnée est une rupture (BREAK)", "A scale that is given up is a BREAK");
            return Optional.empty();
        }
        return verdict.get() == Verdict.BRIDGED && bridge.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(scale, verdict.get(), bridge, reason, carried, place.pointer()));
    }
}
