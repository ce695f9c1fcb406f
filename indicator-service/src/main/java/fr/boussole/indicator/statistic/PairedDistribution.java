package fr.boussole.indicator.statistic;

import fr.boussole.form.score.Direction;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many people went from each score before to each score after.
 *
 * @param counts people by pair
 */
public record PairedDistribution(Map<Pair, Long> counts) {

    /** One person's score before and after, on the same scale. */
    public record Pair(BigDecimal before, BigDecimal after) {}

    public PairedDistribution {
        counts = Map.copyOf(counts);
    }

    public Distribution before() {
        return margin(Pair::before);
    }

    public Distribution after() {
        return margin(Pair::after);
    }

    /** The changes, positive when better. */
    public Distribution changes(Direction direction) {
        return margin(pair -> direction.turned(pair.after().subtract(pair.before())));
    }

    /** The pairs of the people whose score before lies in {@code low}…{@code high}, both included. */
    public PairedDistribution startingWithin(BigDecimal low, BigDecimal high) {
        var kept = new HashMap<Pair, Long>(counts);
        kept.keySet()
                .removeIf(pair ->
                        pair.before().compareTo(low) < 0 || pair.before().compareTo(high) > 0);
        return new PairedDistribution(kept);
    }

    private Distribution margin(Function<Pair, BigDecimal> number) {
        var margin = new TreeMap<BigDecimal, Long>();
        counts.forEach((pair, count) -> margin.merge(number.apply(pair), count, Long::sum));
        return new Distribution(margin);
    }
}
