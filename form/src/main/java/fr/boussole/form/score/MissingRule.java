package fr.boussole.form.score;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * When a score is left blank because answers are missing. Items that branching switched off are not applicable, never missing.
 *
 * @param minShareAnswered least share of the applicable items that must be answered, 0 to 1
 * @param maxMissing most applicable items that may be missing
 * @param imputeMean whether a missing item counts as the mean of the answered ones; a sum with a missing item is blank without it
 * @param required the linkIds of items that nothing stands for: missing where it applies, it leaves the score blank
 */
public record MissingRule(
        BigDecimal minShareAnswered, Optional<Integer> maxMissing, boolean imputeMean, Set<String> required) {
    /** Every applicable item must be answered. */
    public static final MissingRule NONE_MISSING = new MissingRule(BigDecimal.ONE, Optional.of(0), false);

    public MissingRule {
        Objects.requireNonNull(maxMissing);
        required = Collections.unmodifiableSet(new LinkedHashSet<>(required));
        if (minShareAnswered.signum() < 0 || minShareAnswered.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "minShareAnswered is " + minShareAnswered + "; it is a share from 0 to 1");
        }
        maxMissing.filter(most -> most < 0).ifPresent(most -> {
            throw new IllegalArgumentException("maxMissing is " + most + "; it cannot be less than 0");
        });
    }

    public MissingRule(BigDecimal minShareAnswered, Optional<Integer> maxMissing, boolean imputeMean) {
        this(minShareAnswered, maxMissing, imputeMean, Set.of());
    }

    /** At least half of the applicable items answered, the working rule for dimensions of experience. */
    public static MissingRule half() {
        return new MissingRule(new BigDecimal("0.5"), Optional.empty(), true);
    }

    /** Up to so many applicable items missing, each counted as the mean of the answered ones. */
    public static MissingRule atMost(int missing) {
        return new MissingRule(BigDecimal.ZERO, Optional.of(missing), true);
    }

    /** The same, with items that must be answered. */
    public MissingRule requiring(Set<String> linkIds) {
        return new MissingRule(minShareAnswered, maxMissing, imputeMean, linkIds);
    }

    boolean allows(int answered, int applicable) {
        var missing = applicable - answered;
        var needed = minShareAnswered.multiply(BigDecimal.valueOf(applicable));
        return maxMissing.map(most -> missing <= most).orElse(true)
                && BigDecimal.valueOf(answered).compareTo(needed) >= 0;
    }
}
