package fr.boussole.form.score;

import fr.boussole.form.json.JsonPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the {@link Method} of a scale by its tag, and what it needs from the member that goes with it. */
final class MethodJson {
    private static final Map<String, Function<JsonPlace, Optional<Method>>> READERS =
            Stream.<Map.Entry<String, Function<JsonPlace, Optional<Method>>>>of(
                            Map.entry("SUM", scale -> Optional.of(new Sum())),
                            Map.entry("MEAN", scale -> Optional.of(new Mean())),
                            Map.entry("WEIGHTED", MethodJson::weighted),
                            Map.entry("LOOKUP", MethodJson::lookup),
                            Map.entry("PROFILE", MethodJson::profile),
                            Map.entry("CALCULATED", scale -> Optional.of(new Calculated())),
                            Map.entry("ALL_TOP", scale -> Optional.of(new AllTop())))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));

    private MethodJson() {}

    static Optional<Method> read(JsonPlace scale) {
        var tag = scale.requiredText("method");
        if (tag.isPresent() && !READERS.containsKey(tag.get())) {
            var names = String.join(", ", READERS.keySet());
            scale.at("method").refuse("Il faut l’un de : " + names, "It must be one of: " + names);
            return Optional.empty();
        }
        return tag.flatMap(name -> READERS.get(name).apply(scale));
    }

    private static Optional<Method> weighted(JsonPlace scale) {
        return required(scale, "weights").map(place -> {
            Map<String, BigDecimal> weights = new LinkedHashMap<>();
            place.members().forEach(linkId -> place.decimal(linkId).ifPresent(weight -> weights.put(linkId, weight)));
            return new Weighted(weights);
        });
    }

    private static Optional<Method> lookup(JsonPlace scale) {
        return required(scale, "lookup").flatMap(place -> {
            var from = place.integer("from").orElse(0);
            var scores = place.decimals("scores");
            return ScaleJson.tried(place, () -> new Lookup(from, scores));
        });
    }

    private static Optional<Method> profile(JsonPlace scale) {
        return required(scale, "profile").flatMap(place -> {
            var start = ScaleJson.requiredDecimal(place, "start");
            Map<String, List<BigDecimal>> decrements = new LinkedHashMap<>();
            required(place, "decrements").ifPresent(items -> items.members()
                    .forEach(linkId -> decrements.put(linkId, items.decimals(linkId))));
            var constants = constants(place);
            return start.flatMap(value -> ScaleJson.tried(place, () -> new Profile(value, decrements, constants)));
        });
    }

    private static List<Profile.AnyAtLeast> constants(JsonPlace profile) {
        var constants = new ArrayList<Profile.AnyAtLeast>();
        for (var place : profile.objects("anyAtLeast")) {
            var level = place.integer("level");
            if (level.isEmpty() && !place.has("level")) {
                place.at("level").refuse("« level » manque", "“level” is missing");
            }
            ScaleJson.requiredDecimal(place, "decrement")
                    .ifPresent(decrement ->
                            level.ifPresent(known -> constants.add(new Profile.AnyAtLeast(known, decrement))));
        }
        return constants;
    }

    private static Optional<JsonPlace> required(JsonPlace place, String member) {
        if (!place.has(member)) {
            place.at(member).refuse("« " + member + " » manque", "“" + member + "” is missing");
        }
        return place.object(member);
    }
}
