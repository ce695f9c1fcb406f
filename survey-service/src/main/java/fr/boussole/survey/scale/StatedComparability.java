package fr.boussole.survey.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.survey.questionnaire.Comparability;
import java.util.ArrayList;
import java.util.List;

/**
 * What an author states, beside a scale, about the same scale on earlier versions of the questionnaire. What is not stated is a
 * break: no trend is drawn through what nobody vouched for.
 */
record StatedComparability(String with, Comparability.Verdict verdict) {
    /** Reads the member {@code comparability} of a scale: {@code [{"with": "url|version", "verdict": "BRIDGED"}]}. */
    static List<StatedComparability> read(JsonNode scale) {
        JsonPlace root = JsonPlace.root(scale);
        List<StatedComparability> stated = new ArrayList<>();
        for (JsonPlace place : root.objects("comparability")) {
            String with = place.requiredText("with").orElse("");
            String verdict = place.requiredText("verdict").orElse("");
            if (List.of("COMPARABLE", "BRIDGED", "BREAK").contains(verdict)) {
                stated.add(new StatedComparability(with, Comparability.Verdict.valueOf(verdict)));
            } else if (!verdict.isEmpty()) {
                place.at("verdict")
                        .refuse("Il faut COMPARABLE, BRIDGED ou BREAK", "It must be COMPARABLE, BRIDGED or BREAK");
            }
        }
        if (!root.misshapes().isEmpty()) {
            throw new MalformedJson(root.misshapes());
        }
        return stated;
    }

    /** What holds for every earlier version that has the scale. */
    static ArrayNode complete(List<StatedComparability> stated, List<String> earlier) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (String with : earlier) {
            Comparability.Verdict verdict = stated.stream()
                    .filter(one -> one.with.equals(with))
                    .map(StatedComparability::verdict)
                    .findFirst()
                    .orElse(Comparability.Verdict.BREAK);
            all.addObject().put("with", with).put("verdict", verdict.name());
        }
        return all;
    }
}
