package fr.boussole.survey.difference;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.TextJson;
import java.util.List;

/** Differences as JSON; what is empty is left out. */
public final class DifferenceJson {
    private DifferenceJson() {}

    public static ArrayNode write(List<Difference> differences) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        differences.forEach(one -> write(one, all.addObject()));
        return all;
    }

    private static void write(Difference one, ObjectNode node) {
        node.put("kind", one.kind().name());
        if (!one.linkId().isEmpty()) {
            node.put("linkId", one.linkId());
        }
        one.scale().ifPresent(scale -> node.put("scale", scale));
        if (!one.language().isEmpty()) {
            node.put("language", one.language());
        }
        node.put("meaning", one.meaning().name());
        TextJson.write(one.sentence(), "sentence", node);
        TextJson.write(one.before(), "before", node);
        TextJson.write(one.after(), "after", node);
    }
}
