package fr.boussole.form.score;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A sum in which each item has its weight: Σ w·p.
 *
 * @param weights by linkId, one for each item of the scale
 */
public record Weighted(Map<String, BigDecimal> weights) implements Method {
    public Weighted {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    @Override
    public String code() {
        return "WEIGHTED";
    }

    @Override
    public Optional<Fraction> value(List<Part> parts) {
        return Optional.of(parts.stream()
                .map(part -> weight(part.linkId()).times(part.points()))
                .reduce(Fraction.ZERO, Fraction::plus));
    }

    private Fraction weight(String linkId) {
        return Fraction.of(weights.get(linkId));
    }

    @Override
    public Text working(List<Part> parts, Fraction value) {
        return Words.both(language -> parts.stream()
                        .map(part -> Words.term(weight(part.linkId()), language) + " × "
                                + Words.term(part.points(), language))
                        .collect(Collectors.joining(" + "))
                + " = " + Words.plain(value, language));
    }

    @Override
    public Reach reach(Map<String, Reach> items) {
        return Reach.sum(items.entrySet().stream()
                .map(entry -> entry.getValue().times(weight(entry.getKey())))
                .toList());
    }

    @Override
    public List<String> faults(List<ScaleItem> items) {
        var faults = new ArrayList<String>();
        var named = items.stream().map(ScaleItem::linkId).toList();
        named.stream()
                .filter(linkId -> !weights.containsKey(linkId))
                .forEach(linkId -> faults.add("“" + linkId + "” has no weight"));
        weights.keySet().stream()
                .filter(linkId -> !named.contains(linkId))
                .forEach(linkId -> faults.add("“" + linkId + "” has a weight but is no item of the scale"));
        return faults;
    }

    @Override
    public Weighted renamed(UnaryOperator<String> names) {
        var renamed = new LinkedHashMap<String, BigDecimal>();
        weights.forEach((linkId, weight) -> renamed.put(names.apply(linkId), weight));
        return new Weighted(renamed);
    }

    @Override
    public void writeTo(ObjectNode scale) {
        weights.forEach(scale.putObject("weights")::put);
    }
}
