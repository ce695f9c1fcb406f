package fr.boussole.form.score;

import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule that computes one score from the answers to one questionnaire.
 *
 * @param id stable name, the same on every version and on every questionnaire that measures the same thing
 * @param questionnaire the version of the questionnaire whose answers it scores
 * @param min least value that the score can have
 * @param max greatest value that the score can have
 * @param decimals digits after the point to which the score is rounded, once, half to even; 0 to 12
 * @param mic minimal important change, where a source gives one
 * @param source where the rule comes from
 */
public record Scale(
        String id,
        String version,
        Canonical questionnaire,
        Text title,
        Kind kind,
        Method method,
        List<ScaleItem> items,
        BigDecimal min,
        BigDecimal max,
        Direction direction,
        MissingRule missing,
        int decimals,
        Optional<Mic> mic,
        String source) {
    public static final int DEFAULT_DECIMALS = 4;

    public Scale {
        Objects.requireNonNull(id, "a scale needs its id");
        Objects.requireNonNull(questionnaire, "a scale needs its questionnaire");
        Objects.requireNonNull(title);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(method);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(missing);
        Objects.requireNonNull(mic);
        version = Objects.requireNonNullElse(version, "");
        source = Objects.requireNonNullElse(source, "");
        items = List.copyOf(items);
        refuse(
                !id.matches("[A-Za-z0-9._-]{1,64}"),
                "The scale's id “" + id + "” must be 1 to 64 letters, digits, . _ -");
        refuse(items.isEmpty(), "The scale “" + id + "” has no items");
        refuse(items.size() > FormDefinition.MOST_ITEMS, "The scale “" + id + "” has too many items");
        refuse(
                min.compareTo(max) >= 0,
                "The scale “" + id + "” goes from " + min + " to " + max + "; that is no range");
        refuse(decimals < 0 || decimals > 12, "The scale “" + id + "” has " + decimals + " decimals; 0 to 12");
        var seen = new HashSet<String>();
        for (var item : items) {
            refuse(!seen.add(item.linkId()), "The scale “" + id + "” counts “" + item.linkId() + "” twice");
        }
        var from = min;
        var to = max;
        Reach.of(
                        method,
                        items.stream()
                                .map(item -> Reach.of(item.recode().values()))
                                .toList())
                .filter(reach -> !reach.isWithin(from, to))
                .ifPresent(reach -> {
                    throw new IllegalArgumentException("The scale “" + id + "” goes from " + from + " to " + to
                            + ", but its answers give " + reach);
                });
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** What keeps this scale from scoring this form, each fault in a sentence; empty when all is right. */
    public List<Text> faultsAgainst(FormDefinition form) {
        return new Fit(this, form).faults();
    }
}
