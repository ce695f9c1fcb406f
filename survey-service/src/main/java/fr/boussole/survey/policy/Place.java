package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object of a questionnaire and where it is.
 *
 * @param path a FHIRPath such as {@code Questionnaire.item[2].answerOption[0]}
 */
record Place(ObjectNode json, String path) {
    private static final String HIDDEN = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";

    static Place root(ObjectNode resource) {
        return new Place(resource, resource.path("resourceType").asText("Questionnaire"));
    }

    /** Every item of the questionnaire, depth first. */
    static List<Place> items(ObjectNode questionnaire) {
        List<Place> found = new ArrayList<>();
        root(questionnaire).children("item").forEach(item -> item.collectItems(found));
        return found;
    }

    /** Every item that a person may meet: neither hidden nor inside what is hidden. */
    static List<Place> visibleItems(ObjectNode questionnaire) {
        List<Place> found = new ArrayList<>();
        root(questionnaire).collectVisible(found);
        return found;
    }

    /** Every object of the questionnaire, contained resources and extensions included. */
    static List<Place> objects(ObjectNode questionnaire) {
        List<Place> found = new ArrayList<>();
        root(questionnaire).collectObjects(found);
        return found;
    }

    /** The objects of a list; none when it is absent. */
    List<Place> children(String list) {
        List<Place> found = new ArrayList<>();
        JsonNode elements = json.path(list);
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof ObjectNode element) {
                found.add(new Place(element, path + "." + list + "[" + i + "]"));
            }
        }
        return found;
    }

    String at(String property) {
        return path + "." + property;
    }

    Optional<String> text(String property) {
        return Optional.ofNullable(json.path(property).textValue()).filter(text -> !text.isBlank());
    }

    boolean has(String property) {
        return json.has(property);
    }

    /** What an author calls the item. */
    String name() {
        return text("linkId").map(linkId -> "Item “" + linkId + "”").orElse("This item");
    }

    /** The one member whose name begins so, such as {@code value} for {@code valueCoding}. */
    Optional<String> choice(String prefix) {
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (name.length() > prefix.length()
                    && name.startsWith(prefix)
                    && Character.isUpperCase(name.charAt(prefix.length()))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether the item has an extension whose url ends so. */
    boolean hasExtension(String name) {
        return children("extension").stream()
                .flatMap(extension -> extension.text("url").stream())
                .anyMatch(url -> url.endsWith(name));
    }

    private void collectVisible(List<Place> found) {
        children("item").stream().filter(item -> !item.isHidden()).forEach(item -> {
            found.add(item);
            item.collectVisible(found);
        });
    }

    private boolean isHidden() {
        return children("extension").stream()
                .filter(extension ->
                        extension.text("url").filter(HIDDEN::equals).isPresent())
                .anyMatch(extension -> extension.json().path("valueBoolean").booleanValue());
    }

    private void collectItems(List<Place> found) {
        found.add(this);
        children("item").forEach(item -> item.collectItems(found));
    }

    private void collectObjects(List<Place> found) {
        found.add(this);
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            if (member.getValue() instanceof ObjectNode object) {
                new Place(object, at(member.getKey())).collectObjects(found);
            } else if (member.getValue().isArray()) {
                children(member.getKey()).forEach(child -> child.collectObjects(found));
            }
        }
    }
}
