package fr.boussole.form.score;

import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes a score of one version of a scale to the score that the next version would have given (“crosswalk”). Arithmetic is exact:
 * nothing is rounded, so that the order in which figures are recomputed never shows.
 */
public sealed interface Bridge {
    /** The new score for an old one; empty where the bridge says nothing. */
    Optional<BigDecimal> across(BigDecimal old);

    /** Who found it, and how: a bridge without a source is refused. */
    String source();

    /** What keeps this bridge from leading from the one scale to the other, each fault in a sentence; empty when all is right. */
    List<Text> faultsBetween(Scale from, Scale to);

    /**
     * new = slope · old + intercept.
     *
     * @param slope never 0: such a bridge would make everyone alike
     */
    record Linear(BigDecimal slope, BigDecimal intercept, String source) implements Bridge {
        public Linear {
            Objects.requireNonNull(intercept);
            refuseWithoutSource(source);
            if (slope.signum() == 0) {
                throw new IllegalArgumentException("A bridge whose slope is 0 makes everyone alike");
            }
        }

        @Override
        public Optional<BigDecimal> across(BigDecimal old) {
            return Optional.of(slope.multiply(old).add(intercept));
        }

        @Override
        public List<Text> faultsBetween(Scale from, Scale to) {
            var faults = new ArrayList<Text>();
            outOf(to, from.min(), across(from.min()).orElseThrow()).ifPresent(faults::add);
            outOf(to, from.max(), across(from.max()).orElseThrow()).ifPresent(faults::add);
            if (slope.signum() > 0 != (from.direction() == to.direction())) {
                faults.add(Text.both(
                        "Le pont ferait du mieux un moins bien : ses deux versions n’ont pas le sens que dit sa pente",
                        "The bridge would turn better into worse: its slope contradicts the directions of the two versions"));
            }
            return List.copyOf(faults);
        }
    }

    /** Old score → new score, for the scores that are listed and no other; at most {@value #MOST_POINTS}. */
    record Table(SortedMap<BigDecimal, BigDecimal> points, String source) implements Bridge {
        public static final int MOST_POINTS = 10_000;

        public Table {
            points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
            refuseWithoutSource(source);
            if (points.isEmpty() || points.size() > MOST_POINTS) {
                throw new IllegalArgumentException(
                        "The table of a bridge has 1 to " + MOST_POINTS + " scores, not " + points.size());
            }
        }

        @Override
        public Optional<BigDecimal> across(BigDecimal old) {
            return Optional.ofNullable(points.get(old));
        }

        @Override
        public List<Text> faultsBetween(Scale from, Scale to) {
            var faults = new ArrayList<Text>();
            for (Map.Entry<BigDecimal, BigDecimal> point : points.entrySet()) {
                outOf(to, point.getKey(), point.getValue()).ifPresent(faults::add);
                if (!isWithin(from, point.getKey())) {
                    faults.add(Text.both(
                            "Le pont part de " + point.getKey() + ", que l’ancienne version ne peut pas donner",
                            "The bridge starts from " + point.getKey() + ", which the old version cannot give"));
                }
            }
            missing(from).ifPresent(faults::add);
            return List.copyOf(faults);
        }

        /** A scale of whole scores can be listed to the last one. */
        private Optional<Text> missing(Scale from) {
            boolean isListable = from.decimals() == 0
                    && from.max().subtract(from.min()).compareTo(BigDecimal.valueOf(MOST_POINTS)) < 0;
            for (var score = from.min(); isListable && isWithin(from, score); score = score.add(BigDecimal.ONE)) {
                if (!points.containsKey(score)) {
                    return Optional.of(Text.both(
                            "Le pont ne dit rien de l’ancien score " + score,
                            "The bridge says nothing of the old score " + score));
                }
            }
            return Optional.empty();
        }
    }

    private static boolean isWithin(Scale scale, BigDecimal score) {
        return score.compareTo(scale.min()) >= 0 && score.compareTo(scale.max()) <= 0;
    }

    private static Optional<Text> outOf(Scale to, BigDecimal old, BigDecimal score) {
        return isWithin(to, score)
                ? Optional.empty()
                : Optional.of(Text.both(
                        "Le pont mène de " + old + " à " + score + ", hors de " + to.min() + "…" + to.max(),
                        "The bridge leads from " + old + " to " + score + ", out of " + to.min() + "…" + to.max()));
    }

    private static void refuseWithoutSource(String source) {
        if (source.isBlank()) {
            throw new IllegalArgumentException("A bridge needs its source: who found it, and how");
        }
    }
}
