package fr.boussole.form.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.TextJson;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.json.Misshape;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A {@link Scale} as JSON: the record's names, the questionnaire as {@code url|version}, the method by its tag with what it needs
 * beside it; what is empty, or as usual, is left out.
 */
public final class ScaleJson {
    private ScaleJson() {}

    /**
     * @throws MalformedScale when the document is not a scale, with every misshape
     */
    public static Scale read(JsonNode scale) {
        var root = JsonPlace.root(scale);
        var id = root.requiredText("id");
        var questionnaire = root.requiredText("questionnaire");
        var kind = constant(root, "kind", Kind.values());
        var method = MethodJson.read(root);
        var direction = constant(root, "direction", Direction.values());
        var min = requiredDecimal(root, "min");
        var max = requiredDecimal(root, "max");
        var items = root.objects("items").stream()
                .map(ItemJson::read)
                .flatMap(Optional::stream)
                .toList();
        var missing = root.object("missing").map(ScaleJson::readMissing).orElse(MissingRule.NONE_MISSING);
        var rescale = root.object("rescale").flatMap(ScaleJson::readRescale).orElse(Rescale.NONE);
        var mics = RemarksJson.mics(root);
        var bands = RemarksJson.bands(root);
        var licence = RemarksJson.licence(root);
        var decimals = root.integer("decimals").orElse(Scale.DEFAULT_DECIMALS);
        var version = root.text("version").orElse("");
        var title = TextJson.read(root, "title");
        var source = root.text("source").orElse("");
        if (!root.misshapes().isEmpty()) {
            throw new MalformedScale(root.misshapes());
        }
        try {
            return new Scale(
                    id.orElseThrow(),
                    version,
                    Canonical.parse(questionnaire.orElseThrow()),
                    title,
                    kind.orElseThrow(),
                    method.orElseThrow(),
                    items,
                    missing,
                    rescale,
                    decimals,
                    min.orElseThrow(),
                    max.orElseThrow(),
                    direction.orElseThrow(),
                    mics,
                    bands,
                    licence,
                    source);
        } catch (IllegalArgumentException e) {
            throw new MalformedScale(
                    List.of(new Misshape("", "Échelle inutilisable : " + e.getMessage(), e.getMessage())));
        }
    }

    static <E extends Enum<E>> Optional<E> constant(JsonPlace place, String member, E[] values) {
        var text = place.requiredText(member);
        var found = text.flatMap(name ->
                Stream.of(values).filter(value -> value.name().equals(name)).findFirst());
        if (text.isPresent() && found.isEmpty()) {
            var names = String.join(", ", Stream.of(values).map(Enum::name).toList());
            place.at(member).refuse("Il faut l’un de : " + names, "It must be one of: " + names);
        }
        return found;
    }

    static Optional<BigDecimal> requiredDecimal(JsonPlace place, String member) {
        if (!place.has(member)) {
            place.at(member).refuse("« " + member + " » manque", "“" + member + "” is missing");
        }
        return place.decimal(member);
    }

    private static MissingRule readMissing(JsonPlace place) {
        var share = place.decimal("minShareAnswered").orElse(BigDecimal.ZERO);
        var most = place.integer("maxMissing");
        var impute = place.bool("imputeMean").orElse(false);
        var required = new LinkedHashSet<>(place.texts("required"));
        return tried(place, () -> new MissingRule(share, most, impute, required))
                .orElse(MissingRule.NONE_MISSING);
    }

    private static Optional<Rescale> readRescale(JsonPlace place) {
        var plus = place.decimal("plus").orElse(BigDecimal.ZERO);
        var times = place.decimal("times").orElse(BigDecimal.ONE);
        return tried(place, () -> new Rescale(plus, times));
    }

    static <T> Optional<T> tried(JsonPlace place, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalArgumentException e) {
            place.refuse("Refusé : " + e.getMessage(), e.getMessage());
            return Optional.empty();
        }
    }

    public static ObjectNode write(Scale scale) {
        var node = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        node.put("id", scale.id())
                .put("version", scale.version())
                .put("questionnaire", scale.questionnaire().toString());
        TextJson.write(scale.title(), "title", node);
        node.put("kind", scale.kind().name()).put("method", scale.method().code());
        scale.method().writeTo(node);
        var items = node.putArray("items");
        scale.items().forEach(item -> ItemJson.write(item, items.addObject()));
        node.put("min", scale.min()).put("max", scale.max());
        node.put("direction", scale.direction().name());
        writeMissing(scale.missing(), node.putObject("missing"));
        if (!scale.rescale().isNone()) {
            node.putObject("rescale")
                    .put("plus", scale.rescale().plus())
                    .put("times", scale.rescale().times());
        }
        node.put("decimals", scale.decimals());
        RemarksJson.write(scale, node);
        return node.put("source", scale.source());
    }

    private static void writeMissing(MissingRule rule, ObjectNode node) {
        node.put("minShareAnswered", rule.minShareAnswered());
        rule.maxMissing().ifPresent(most -> node.put("maxMissing", most));
        node.put("imputeMean", rule.imputeMean());
        ItemJson.writeAll(rule.required(), "required", node);
    }
}
