package fr.boussole.indicator.statistic;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many people gave each number. Exact: counts are integers and numbers decimal, so every order of arrival gives the
 * same distribution and every statistic on it the same bits.
 *
 * @param counts people by number, in growing order; a count of zero is left out, a negative one is refused
 */
public record Distribution(NavigableMap<BigDecimal, Long> counts) {
    public static final Distribution EMPTY = new Distribution(new TreeMap<>());

    public Distribution {
        var kept = new TreeMap<BigDecimal, Long>();
        counts.forEach((number, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException(count + " people cannot have given " + number);
            }
            if (count > 0) {
                kept.merge(number, count, Long::sum);
            }
        });
        counts = Collections.unmodifiableNavigableMap(kept);
    }

    public static Distribution of(Map<BigDecimal, Long> counts) {
        return new Distribution(new TreeMap<>(counts));
    }

    /** How many people there are. */
    public long n() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public Moments moments() {
        return Moments.of(this);
    }

    /** How many people gave this number or a greater one. */
    public long atLeast(BigDecimal threshold) {
        return counts.tailMap(threshold, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
