package fr.boussole.form.score;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.JsonPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** One {@link ScaleItem} as JSON; its conversion is the one member {@code within}, {@code reversed}, {@code spread} or {@code ranges}. */
final class ItemJson {
    private ItemJson() {}

    static Optional<ScaleItem> read(JsonPlace place) {
        var linkId = place.requiredText("linkId");
        Map<String, BigDecimal> recode = new LinkedHashMap<>();
        place.object("recode").ifPresent(codes -> codes.members()
                .forEach(code -> codes.decimal(code).ifPresent(points -> recode.put(code, points))));
        var conversion = conversion(place);
        var notAnswers = new LinkedHashSet<>(place.texts("notAnswers"));
        var top = new LinkedHashSet<>(place.texts("top"));
        return linkId.flatMap(
                found -> ScaleJson.tried(place, () -> new ScaleItem(found, recode, conversion, notAnswers, top)));
    }

    private static Conversion conversion(JsonPlace item) {
        List<Conversion> said = new ArrayList<>();
        ends(item, "within", "min", "max", Conversion.Within::new).ifPresent(said::add);
        ends(item, "reversed", "min", "max", Conversion.Reversed::new).ifPresent(said::add);
        ends(item, "spread", "from", "to", Conversion.Spread::new).ifPresent(said::add);
        ranges(item).ifPresent(said::add);
        if (said.size() > 1) {
            item.refuse(
                    "Une seule conversion par question : within, reversed, spread ou ranges",
                    "One conversion for a question: within, reversed, spread or ranges");
        }
        return said.isEmpty() ? Conversion.AS_ANSWERED : said.get(0);
    }

    private static Optional<Conversion> ends(
            JsonPlace item,
            String member,
            String first,
            String second,
            BiFunction<BigDecimal, BigDecimal, Conversion> made) {
        return item.object(member).flatMap(place -> {
            var one = ScaleJson.requiredDecimal(place, first);
            var other = ScaleJson.requiredDecimal(place, second);
            return one.flatMap(from -> other.flatMap(to -> ScaleJson.tried(place, () -> made.apply(from, to))));
        });
    }

    private static Optional<Conversion> ranges(JsonPlace item) {
        if (!item.has("ranges")) {
            return Optional.empty();
        }
        List<PointRange> ranges = new ArrayList<>();
        for (var place : item.objects("ranges")) {
            var from = ScaleJson.requiredDecimal(place, "from");
            var to = ScaleJson.requiredDecimal(place, "to");
            var points = ScaleJson.requiredDecimal(place, "points");
            from.flatMap(least -> to.flatMap(most ->
                            points.flatMap(given -> ScaleJson.tried(place, () -> new PointRange(least, most, given)))))
                    .ifPresent(ranges::add);
        }
        return ScaleJson.tried(item.at("ranges"), () -> new Conversion.Ranges(ranges));
    }

    static void write(ScaleItem item, ObjectNode node) {
        node.put("linkId", item.linkId());
        if (!item.recode().isEmpty()) {
            var recode = node.putObject("recode");
            item.recode().forEach(recode::put);
        }
        item.conversion().writeTo(node);
        writeAll(item.notAnswers(), "notAnswers", node);
        writeAll(item.top(), "top", node);
    }

    static void writeAll(Iterable<String> texts, String member, ObjectNode node) {
        if (texts.iterator().hasNext()) {
            var list = node.putArray(member);
            texts.forEach(list::add);
        }
    }
}
