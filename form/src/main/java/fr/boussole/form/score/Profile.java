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

/**
 * The value that a population gave to a state of health (EQ-5D): {@code start} − Σ the decrement of each item's level − the
 * decrements for any item at a level or worse.
 *
 * @param decrements by linkId, the decrements of levels 1, 2, 3…
 * @param anyAtLeast what is taken off once, when any item is at a level or worse
 */
public record Profile(BigDecimal start, Map<String, List<BigDecimal>> decrements, List<AnyAtLeast> anyAtLeast)
        implements Method {
    static final int MOST_LEVELS = 20;

    /** Taken off once, when any item is at this level or worse. */
    public record AnyAtLeast(int level, BigDecimal decrement) {}

    public Profile {
        var copies = new LinkedHashMap<String, List<BigDecimal>>();
        decrements.forEach((linkId, levels) -> copies.put(linkId, List.copyOf(levels)));
        decrements = Collections.unmodifiableMap(copies);
        anyAtLeast = List.copyOf(anyAtLeast);
        if (anyAtLeast.size() > MOST_LEVELS) {
            throw new IllegalArgumentException("A profile has at most " + MOST_LEVELS + " constants");
        }
        decrements.forEach((linkId, levels) -> {
            if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
                throw new IllegalArgumentException(
                        "“" + linkId + "” has 1 to " + MOST_LEVELS + " levels, not " + levels.size());
            }
        });
    }

    @Override
    public String code() {
        return "PROFILE";
    }

    @Override
    public Optional<Fraction> value(List<Part> parts) {
        return terms(parts).map(terms -> terms.stream().reduce(Fraction.of(start), Fraction::minus));
    }

    /** What is taken off, item by item, then the constants; empty when an item is at a level that is not known. */
    private Optional<List<Fraction>> terms(List<Part> parts) {
        var terms = new ArrayList<Fraction>();
        for (var part : parts) {
            var known = decrement(part);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            terms.add(Fraction.of(known.get()));
        }
        anyAtLeast.stream()
                .filter(constant -> isReached(constant, parts))
                .forEach(constant -> terms.add(Fraction.of(constant.decrement())));
        return Optional.of(terms);
    }

    private Optional<BigDecimal> decrement(Part part) {
        var levels = decrements.get(part.linkId());
        var level = part.points();
        return level.isWhole() && level.isBetween(Fraction.ONE, Fraction.of(levels.size()))
                ? Optional.of(levels.get(level.numerator().intValueExact() - 1))
                : Optional.empty();
    }

    private static boolean isReached(AnyAtLeast constant, List<Part> parts) {
        return parts.stream().anyMatch(part -> part.points().compareTo(Fraction.of(constant.level())) >= 0);
    }

    @Override
    public Text working(List<Part> parts, Fraction value) {
        return Words.both(language -> {
            var words = new StringBuilder(Words.plain(start, language));
            terms(parts).orElseThrow().forEach(term -> words.append(" − ").append(Words.term(term, language)));
            return words.append(" = ").append(Words.plain(value, language)).toString();
        });
    }

    @Override
    public Reach reach(Map<String, Reach> items) {
        var best = new ArrayList<Reach>();
        decrements.values().forEach(levels -> best.add(Reach.of(levels).orElseThrow()));
        anyAtLeast.forEach(constant -> best.add(Reach.of(BigDecimal.ZERO, constant.decrement())));
        return Reach.sum(best).times(Fraction.of(-1)).plus(Fraction.of(start));
    }

    @Override
    public List<String> faults(List<ScaleItem> items) {
        var named = items.stream().map(ScaleItem::linkId).toList();
        var faults = new ArrayList<String>();
        named.stream()
                .filter(linkId -> !decrements.containsKey(linkId))
                .forEach(linkId -> faults.add("“" + linkId + "” has no decrements"));
        decrements.keySet().stream()
                .filter(linkId -> !named.contains(linkId))
                .forEach(linkId -> faults.add("“" + linkId + "” has decrements but is no item of the scale"));
        return faults;
    }

    @Override
    public Optional<Text> misfit(Map<String, Reach> items) {
        return decrements.entrySet().stream()
                .filter(entry -> !items.get(entry.getKey()).isWithin(levels(entry.getValue())))
                .map(entry -> Text.both(
                        "« " + entry.getKey() + " » a les niveaux " + items.get(entry.getKey())
                                + " ; l’échelle connaît " + levels(entry.getValue()),
                        "“" + entry.getKey() + "” has the levels " + items.get(entry.getKey()) + "; the scale knows "
                                + levels(entry.getValue())))
                .findFirst();
    }

    private static Reach levels(List<BigDecimal> decrements) {
        return Reach.of(BigDecimal.ONE, BigDecimal.valueOf(decrements.size()));
    }

    @Override
    public boolean needsEveryItem() {
        return true;
    }

    @Override
    public Profile renamed(UnaryOperator<String> names) {
        var renamed = new LinkedHashMap<String, List<BigDecimal>>();
        decrements.forEach((linkId, levels) -> renamed.put(names.apply(linkId), levels));
        return new Profile(start, renamed, anyAtLeast);
    }

    @Override
    public void writeTo(ObjectNode scale) {
        var profile = scale.putObject("profile").put("start", start);
        var byItem = profile.putObject("decrements");
        decrements.forEach((linkId, levels) -> levels.forEach(byItem.withArray(linkId)::add));
        if (!anyAtLeast.isEmpty()) {
            var constants = profile.putArray("anyAtLeast");
            anyAtLeast.forEach(constant ->
                    constants.addObject().put("level", constant.level()).put("decrement", constant.decrement()));
        }
    }
}
