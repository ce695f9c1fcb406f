package fr.boussole.form.expression;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.ValueJson;
import fr.boussole.form.json.JsonPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The JSON of the elements that an expression holds: a value as FHIR's {@code value[x]}, with its {@code weight} if it has one; any
 * other element as its {@code type} and its {@code members}, each a list of elements.
 */
final class ElementJson {
    private static final int MOST_DEPTH = 40;

    private ElementJson() {}

    static List<Element> readAll(JsonPlace parent, String member) {
        return readAll(parent, member, 1);
    }

    private static List<Element> readAll(JsonPlace parent, String member, int depth) {
        if (depth > MOST_DEPTH) {
            parent.refuse("Trop de niveaux imbriqués", "Too many nested levels");
            return List.of();
        }
        var elements = new ArrayList<Element>();
        for (var place : parent.objects(member)) {
            if (place.has("members")) {
                elements.add(node(place, depth));
            } else {
                ValueJson.read(place)
                        .ifPresent(value -> elements.add(new Element.Atom(value, place.decimal("weight"))));
            }
        }
        return elements;
    }

    private static Element node(JsonPlace place, int depth) {
        var members = new LinkedHashMap<String, List<Element>>();
        place.object("members").ifPresent(inside -> inside.members()
                .forEach(name -> members.put(name, readAll(inside, name, depth + 1))));
        return new Element.Node(place.text("type").orElse(""), members);
    }

    static void writeAll(List<Element> elements, ArrayNode list) {
        elements.forEach(element -> write(element, list));
    }

    private static void write(Element element, ArrayNode list) {
        if (element instanceof Element.Atom atom) {
            ObjectNode value = atom.value().toFhir();
            atom.weight().ifPresent(weight -> value.put("weight", weight));
            list.add(value);
        } else if (element instanceof Element.Node node) {
            var written = list.addObject();
            if (!node.type().isEmpty()) {
                written.put("type", node.type());
            }
            var members = written.putObject("members");
            node.members().forEach((name, inside) -> writeAll(inside, members.putArray(name)));
        }
    }
}
