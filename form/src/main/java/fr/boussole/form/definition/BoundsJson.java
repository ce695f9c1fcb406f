package fr.boussole.form.definition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.ValueJson;
import fr.boussole.form.json.JsonPlace;

/** The {@link Bounds} of an item as JSON. */
final class BoundsJson {
    private BoundsJson() {}

    static Bounds read(JsonPlace place) {
        try {
            return new Bounds(
                    place.object("min").flatMap(ValueJson::read),
                    place.object("max").flatMap(ValueJson::read),
                    place.integer("minLength"),
                    place.integer("maxLength"),
                    place.integer("maxDecimalPlaces"),
                    place.integer("minOccurs"),
                    place.integer("maxOccurs"),
                    place.count("maxSize"),
                    place.text("regex"),
                    place.texts("mimeTypes"));
        } catch (IllegalArgumentException e) {
            place.refuse("Bornes inutilisables : " + e.getMessage(), e.getMessage());
            return Bounds.NONE;
        }
    }

    static void write(Bounds bounds, ObjectNode item) {
        if (bounds.equals(Bounds.NONE)) {
            return;
        }
        var node = item.putObject("bounds");
        bounds.min().ifPresent(min -> node.set("min", min.toFhir()));
        bounds.max().ifPresent(max -> node.set("max", max.toFhir()));
        bounds.minLength().ifPresent(length -> node.put("minLength", length));
        bounds.maxLength().ifPresent(length -> node.put("maxLength", length));
        bounds.maxDecimalPlaces().ifPresent(places -> node.put("maxDecimalPlaces", places));
        bounds.minOccurs().ifPresent(occurs -> node.put("minOccurs", occurs));
        bounds.maxOccurs().ifPresent(occurs -> node.put("maxOccurs", occurs));
        bounds.maxSize().ifPresent(size -> node.put("maxSize", size));
        bounds.regex().ifPresent(regex -> node.put("regex", regex));
        if (!bounds.mimeTypes().isEmpty()) {
            var types = node.putArray("mimeTypes");
            bounds.mimeTypes().forEach(types::add);
        }
    }
}
