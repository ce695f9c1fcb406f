package fr.boussole.survey.scale;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.Canonical;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.form.score.Bridge;
import fr.boussole.form.score.BridgeJson;
import fr.boussole.survey.questionnaire.Comparability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an author states, beside a scale, about the same scale on earlier versions of the questionnaire. What is not stated is a
 * break: no trend is drawn through what nobody vouched for.
 *
 * @param bridge how an earlier score becomes a later one, where the verdict is {@code BRIDGED}
 */
record StatedComparability(String with, Comparability.Verdict verdict, Optional<Bridge> bridge) {
    /**
     * Reads the member {@code comparability} of a scale:
     * {@code [{"with": "url|version", "verdict": "BRIDGED", "bridge": {"linear": {"slope": 2, "intercept": 0}, "source": "…"}}]}.
     */
    static List<StatedComparability> read(JsonNode scale) {
        JsonPlace root = JsonPlace.root(scale);
        List<StatedComparability> stated = new ArrayList<>();
        root.objects("comparability").forEach(place -> read(place).ifPresent(stated::add));
        if (!root.misshapes().isEmpty()) {
            throw new MalformedJson(root.misshapes());
        }
        return stated;
    }

    private static Optional<StatedComparability> read(JsonPlace place) {
        String with = place.requiredText("with").orElse("");
        Optional<Bridge> bridge = place.object("bridge").flatMap(BridgeJson::read);
        Optional<Comparability.Verdict> verdict = place.requiredText("verdict")
                .flatMap(name -> Stream.of(Comparability.Verdict.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst());
        if (verdict.isEmpty()) {
            place.at("verdict").refuse("Il faut COMPARABLE, BRIDGED ou BREAK", "It must be COMPARABLE, BRIDGED or BREAK");
            return Optional.empty();
        }
        if (place.has("bridge") != (verdict.get() == Comparability.Verdict.BRIDGED)) {
            place.at("bridge")
                    .refuse("Il faut un pont à BRIDGED, et à lui seul", "BRIDGED needs a bridge, and nothing else has one");
            return Optional.empty();
        }
        return Optional.of(new StatedComparability(with, verdict.get(), bridge));
    }

    /** What holds with the last earlier version that has the scale, and with those that something is stated about. */
    static List<Comparability> complete(String scale, List<StatedComparability> stated, List<String> earlier) {
        List<Comparability> all = new ArrayList<>();
        for (String with : earlier) {
            Canonical version = Canonical.parse(with);
            Optional<StatedComparability> said =
                    stated.stream().filter(one -> one.with.equals(with)).findFirst();
            said.ifPresent(one -> all.add(new Comparability(scale, version, one.verdict, one.bridge, "")));
            if (said.isEmpty() && with.equals(earlier.get(0))) {
                all.add(Comparability.broken(scale, version));
            }
        }
        return all;
    }
}
