package fr.boussole.survey.organisation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.JsonPlace;
import java.util.List;
import java.util.Optional;

/**
 * A region, an establishment (geographic FINESS) or a unit.
 *
 * @param id 1 to 64 letters, digits, {@code . _ -}
 * @param parent the organisation above, when there is one
 * @param closed it takes no new episodes
 */
record Organisation(
        String id,
        Level level,
        String name,
        Optional<String> parent,
        List<Identifier> identifiers,
        boolean demonstration,
        boolean closed) {
    private static final String SLUG = "[A-Za-z0-9._-]{1,64}";
    private static final int LONGEST_NAME = 255;

    /** A number given by somebody else, such as a FINESS. */
    record Identifier(String system, String value) {}

    /** Reads one organisation; what is wrong is kept among the place's misshapes. */
    static Optional<Organisation> read(JsonPlace place, Optional<String> idInPath) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        String id = idInPath.filter(path -> !place.has("id"))
                .or(() -> place.requiredText("id"))
                .orElse("");
        if (!id.isEmpty() && !id.matches(SLUG)) {
            place.at("id").refuse("1 à 64 lettres, chiffres, . _ -", "1 to 64 letters, digits, . _ -");
        }
        if (idInPath.filter(path -> !path.equals(id)).isPresent()) {
            place.at("id").refuse("L’identifiant n’est pas celui de l’adresse", "The id is not the one in the address");
        }
        String type = place.requiredText("type").orElse("");
        Optional<Level> level = Level.named(type);
        if (level.isEmpty() && !type.isEmpty()) {
            place.at("type").refuse("REGION, ESTABLISHMENT ou UNIT", "It must be REGION, ESTABLISHMENT or UNIT");
        }
        String name = place.requiredText("name").orElse("");
        if (name.length() > LONGEST_NAME) {
            place.at("name").refuse("Au plus 255 caractères", "At most 255 characters");
        }
        List<Identifier> identifiers = place.objects("identifiers").stream()
                .map(one -> new Identifier(
                        one.requiredText("system").orElse(""),
                        one.requiredText("value").orElse("")))
                .toList();
        return level.map(known -> new Organisation(
                id,
                known,
                name,
                place.text("parent"),
                identifiers,
                place.bool("demonstration").orElse(false),
                place.bool("closed").orElse(false)));
    }

    /** The message and the API's answer; contracts/organisation.schema.json is its shape. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("type", level.name()).put("name", name);
        parent.ifPresent(above -> json.put("parent", above));
        var listed = json.putArray("identifiers");
        identifiers.forEach(
                one -> listed.addObject().put("system", one.system()).put("value", one.value()));
        return json.put("demonstration", demonstration).put("closed", closed);
    }
}
