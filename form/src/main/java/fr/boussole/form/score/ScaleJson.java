package fr.boussole.form.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.TextJson;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.json.Misshape;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A {@link Scale} as JSON: the record's names, the questionnaire as {@code url|version}, what is empty left out. */
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
        var method = constant(root, "method", Method.values());
        var direction = constant(root, "direction", Direction.values());
        var min = requiredDecimal(root, "min");
        var max = requiredDecimal(root, "max");
        var items = root.objects("items").stream()
                .map(ScaleJson::readItem)
                .flatMap(Optional::stream)
                .toList();
        var missing = root.object("missing").map(ScaleJson::readMissing).orElse(MissingRule.NONE_MISSING);
        var mic = root.object("mic").flatMap(ScaleJson::readMic);
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
                    min.orElseThrow(),
                    max.orElseThrow(),
                    direction.orElseThrow(),
                    missing,
                    decimals,
                    mic,
                    source);
        } catch (IllegalArgumentException e) {
            throw new MalformedScale(
                    List.of(new Misshape("", "Échelle inutilisable : " + e.getMessage(), e.getMessage())));
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(JsonPlace place, String member, E[] values) {
        var text = place.requiredText(member);
        var found = text.flatMap(name ->
                Stream.of(values).filter(value -> value.name().equals(name)).findFirst());
        if (text.isPresent() && found.isEmpty()) {
            var names = String.join(", ", Stream.of(values).map(Enum::name).toList());
            place.at(member).refuse("Il faut l’un de : " + names, "It must be one of: " + names);
        }
        return found;
    }

    private static Optional<BigDecimal> requiredDecimal(JsonPlace place, String member) {
        if (!place.has(member)) {
            place.at(member).refuse("« " + member + " » manque", "“" + member + "” is missing");
        }
        return place.decimal(member);
    }

    private static Optional<ScaleItem> readItem(JsonPlace place) {
        var linkId = place.requiredText("linkId");
        Map<String, BigDecimal> recode = new LinkedHashMap<>();
        place.object("recode").ifPresent(codes -> codes.members()
                .forEach(code -> codes.decimal(code).ifPresent(points -> recode.put(code, points))));
        var notAnswers = new LinkedHashSet<>(place.texts("notAnswers"));
        var top = new LinkedHashSet<>(place.texts("top"));
        return linkId.flatMap(found -> tried(place, () -> new ScaleItem(found, recode, notAnswers, top)));
    }

    private static MissingRule readMissing(JsonPlace place) {
        var share = place.decimal("minShareAnswered").orElse(BigDecimal.ZERO);
        var most = place.integer("maxMissing");
        var impute = place.bool("imputeMean").orElse(false);
        return tried(place, () -> new MissingRule(share, most, impute)).orElse(MissingRule.NONE_MISSING);
    }

    private static Optional<Mic> readMic(JsonPlace place) {
        var source = place.text("source").orElse("");
        return requiredDecimal(place, "value").flatMap(value -> tried(place, () -> new Mic(value, source)));
    }

    private static <T> Optional<T> tried(JsonPlace place, Supplier<T> made) {
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
        node.put("kind", scale.kind().name()).put("method", scale.method().name());
        var items = node.putArray("items");
        scale.items().forEach(item -> writeItem(item, items.addObject()));
        node.put("min", scale.min()).put("max", scale.max());
        node.put("direction", scale.direction().name());
        var missing = node.putObject("missing")
                .put("minShareAnswered", scale.missing().minShareAnswered());
        scale.missing().maxMissing().ifPresent(most -> missing.put("maxMissing", most));
        missing.put("imputeMean", scale.missing().imputeMean());
        node.put("decimals", scale.decimals());
        scale.mic()
                .ifPresent(
                        mic -> node.putObject("mic").put("value", mic.value()).put("source", mic.source()));
        return node.put("source", scale.source());
    }

    private static void writeItem(ScaleItem item, ObjectNode node) {
        node.put("linkId", item.linkId());
        if (!item.recode().isEmpty()) {
            var recode = node.putObject("recode");
            item.recode().forEach(recode::put);
        }
        writeAll(item.notAnswers(), "notAnswers", node);
        writeAll(item.top(), "top", node);
    }

    private static void writeAll(Iterable<String> texts, String member, ObjectNode node) {
        if (texts.iterator().hasNext()) {
            var list = node.putArray(member);
            texts.forEach(list::add);
        }
    }
}
