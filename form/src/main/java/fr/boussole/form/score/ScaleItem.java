package fr.boussole.form.score;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How one question counts in a scale. Answers are named by their code, or by their number as text.
 *
 * @param recode answer → number; when empty, the option's weight counts, or the number itself
 * @param conversion how that number becomes points
 * @param notAnswers answers that are none: “not concerned”, “don't know”; they count as missing
 * @param top the most positive answers, for the top-box share
 */
public record ScaleItem(
        String linkId, Map<String, BigDecimal> recode, Conversion conversion, Set<String> notAnswers, Set<String> top) {
    public ScaleItem {
        Objects.requireNonNull(linkId, "a scale's item needs its linkId");
        Objects.requireNonNull(conversion);
        recode = Collections.unmodifiableMap(new LinkedHashMap<>(recode));
        notAnswers = Collections.unmodifiableSet(new LinkedHashSet<>(notAnswers));
        top = Collections.unmodifiableSet(new LinkedHashSet<>(top));
        var recoded = recode.keySet();
        notAnswers.stream().filter(recoded::contains).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException(
                    "“" + linkId + "”: the answer “" + code + "” cannot both give points and be no answer");
        });
        var none = notAnswers;
        top.stream().filter(none::contains).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException(
                    "“" + linkId + "”: the answer “" + code + "” cannot both be the most positive and be no answer");
        });
    }

    public ScaleItem(String linkId, Map<String, BigDecimal> recode, Set<String> notAnswers, Set<String> top) {
        this(linkId, recode, Conversion.AS_ANSWERED, notAnswers, top);
    }

    /** A question that counts as it is answered. */
    public static ScaleItem of(String linkId) {
        return of(linkId, Conversion.AS_ANSWERED);
    }

    /** A question whose number becomes points. */
    public static ScaleItem of(String linkId, Conversion conversion) {
        return new ScaleItem(linkId, Map.of(), conversion, Set.of(), Set.of());
    }

    /** The same question under another name. */
    ScaleItem renamed(String newLinkId) {
        return new ScaleItem(newLinkId, recode, conversion, notAnswers, top);
    }

    /** The same question with other names of its answers. */
    public ScaleItem withAnswers(Map<String, BigDecimal> newRecode, Set<String> newTop) {
        return new ScaleItem(linkId, newRecode, conversion, notAnswers, newTop);
    }

    /** What the recoded answers give, where answers are recoded. */
    Optional<Reach> recodedReach() {
        var points = recode.values().stream()
                .map(Fraction::of)
                .map(conversion::points)
                .flatMap(Optional::stream)
                .map(one -> new Reach(one, one))
                .toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(Reach.around(points));
    }
}
