package fr.boussole.survey.pathway;

import fr.boussole.form.definition.Text;
import fr.boussole.form.definition.TextJson;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.json.MalformedJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a pathway can be right or wrong beyond its shape.
 *
 * @param zone time zone of every calendar computation
 * @param anchors the events that steps are counted from, the main one first
 * @param migration whom this version reaches
 * @param attributes coded facts of an episode by which figures can be filtered
 * @param changes scales whose difference between two steps is a figure
 * @param headline the scale shown first
 */
record Pathway(
        String id,
        String version,
        String zone,
        List<Anchor> anchors,
        Migration migration,
        List<Attribute> attributes,
        List<PathwayStep> steps,
        List<Change> changes,
        Optional<String> headline) {

    private static final String SLUG = "[A-Za-z0-9._-]{1,64}";
    private static final int MOST_ANCHORS = 20;
    private static final int MOST_STEPS = 100;

    /** An event of the patient's way, such as the operation or the discharge. */
    record Anchor(String code, String pointer) {}

    /** A coded fact and its values' codes. */
    record Attribute(String code, List<String> values, String pointer) {}

    /** A scale compared between two steps. */
    record Change(String scale, String from, String to, String pointer) {}

    /**
     * Reads the shape, and names every misshape.
     *
     * @throws MalformedJson when anything has the wrong shape
     */
    static Pathway read(JsonPlace root) {
        String id = slug(root, "id");
        String version = root.requiredText("version").orElse("");
        if (version.contains("|") || version.length() > 64) {
            root.at("version").refuse("Au plus 64 caractères, sans « | »", "At most 64 characters, without “|”");
        }
        title(root, "title");
        String zone = root.requiredText("zone").orElse("");
        List<Anchor> anchors = anchors(root);
        Migration migration = Migration.read(root);
        List<Attribute> attributes =
                root.objects("attributes").stream().map(Pathway::attribute).toList();
        List<PathwayStep> steps = bounded(root, "steps", MOST_STEPS).stream()
                .map(step -> PathwayStep.read(step, anchors.get(0).code()))
                .toList();
        if (steps.isEmpty() && root.misshapes().isEmpty()) {
            root.at("steps").refuse("Il faut au moins une étape", "At least one step is needed");
        }
        List<Change> changes = root.objects("changes").stream()
                .map(place -> new Change(
                        place.requiredText("scale").orElse(""),
                        place.requiredText("from").orElse(""),
                        place.requiredText("to").orElse(""),
                        place.pointer()))
                .toList();
        root.bool("demonstration");
        Optional<String> headline = root.text("headline");
        if (!root.misshapes().isEmpty()) {
            throw new MalformedJson(root.misshapes());
        }
        return new Pathway(id, version, zone, anchors, migration, attributes, steps, changes, headline);
    }

    private static List<Anchor> anchors(JsonPlace root) {
        Optional<JsonPlace> main = root.object("anchor");
        if (main.isEmpty() && !root.has("anchor")) {
            root.at("anchor").refuse("« anchor » manque", "“anchor” is missing");
        }
        List<Anchor> anchors = new ArrayList<>();
        anchors.add(main.map(Pathway::anchor).orElseGet(() -> new Anchor("", "/anchor")));
        bounded(root, "anchors", MOST_ANCHORS).forEach(other -> anchors.add(anchor(other)));
        return List.copyOf(anchors);
    }

    private static Anchor anchor(JsonPlace place) {
        title(place, "title");
        return new Anchor(slug(place, "code"), place.pointer());
    }

    private static List<JsonPlace> bounded(JsonPlace root, String member, int most) {
        List<JsonPlace> objects = root.objects(member);
        if (objects.size() > most) {
            root.at(member)
                    .refuse(
                            "Au plus " + most + ", il y en a " + objects.size(),
                            "At most " + most + ", there are " + objects.size());
            return List.of();
        }
        return objects;
    }

    private static Attribute attribute(JsonPlace place) {
        title(place, "title");
        List<String> values = place.objects("values").stream()
                .map(value -> {
                    title(value, "title");
                    return slug(value, "code");
                })
                .toList();
        return new Attribute(slug(place, "code"), values, place.pointer());
    }

    static String slug(JsonPlace place, String member) {
        String slug = place.requiredText(member).orElse("");
        if (!slug.isEmpty() && !slug.matches(SLUG)) {
            place.at(member).refuse("1 à 64 lettres, chiffres, . _ -", "1 to 64 letters, digits, . _ -");
        }
        return slug;
    }

    static void title(JsonPlace place, String member) {
        Text title = TextJson.read(place, member);
        if (title.isEmpty()) {
            place.at(member)
                    .refuse("Il faut un texte par langue", "A text per language is needed, such as {\"fr\": \"…\"}");
        }
    }

    String mainAnchor() {
        return anchors.get(0).code();
    }

    Optional<PathwayStep> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }
}
