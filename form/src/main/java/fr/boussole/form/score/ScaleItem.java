package fr.boussole.form.score;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How one question counts in a scale. Answers are named by their code, or by their number as text.
 *
 * @param recode answer → points; when empty, the option's weight counts, or the number itself
 * @param notAnswers answers that are none: “not concerned”, “don't know”; they count as missing
 * @param top the most positive answers, for the top-box share
 */
public record ScaleItem(String linkId, Map<String, BigDecimal> recode, Set<String> notAnswers, Set<String> top) {
    public ScaleItem {
        Objects.requireNonNull(linkId, "a scale's item needs its linkId");
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

    /** A question that counts as it is answered. */
    public static ScaleItem of(String linkId) {
        return new ScaleItem(linkId, Map.of(), Set.of(), Set.of());
    }
}
