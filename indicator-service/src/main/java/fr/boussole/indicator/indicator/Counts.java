package fr.boussole.indicator.indicator;

import fr.boussole.indicator.contribution.Measure;
import fr.boussole.indicator.contribution.Value;
import fr.boussole.indicator.statistic.Distribution;
import fr.boussole.indicator.statistic.PairedDistribution;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was counted for the people of one row, by measure. */
final class Counts {
    private final Map<Measure, Map<Value, Long>> byMeasure = new HashMap<>();

    void add(Measure measure, Map<Value, Long> values) {
        var sum = byMeasure.computeIfAbsent(measure, absent -> new HashMap<>());
        values.forEach((value, count) -> sum.merge(value, count, Long::sum));
    }

    /** How many people gave each number. */
    Distribution numbers(Measure measure) {
        var numbers = new TreeMap<BigDecimal, Long>();
        values(measure).forEach((value, count) -> {
            if (value instanceof Value.Number number) {
                numbers.merge(number.number(), count, Long::sum);
            }
        });
        return new Distribution(numbers);
    }

    PairedDistribution pairs(Measure measure) {
        var pairs = new HashMap<PairedDistribution.Pair, Long>();
        values(measure).forEach((value, count) -> {
            if (value instanceof Value.Pair pair) {
                pairs.put(new PairedDistribution.Pair(pair.before(), pair.after()), count);
            }
        });
        return new PairedDistribution(pairs);
    }

    /** How many people gave each code, by code. */
    SortedMap<String, Long> codes(Measure... measures) {
        var codes = new TreeMap<String, Long>();
        for (var measure : measures) {
            values(measure).forEach((value, count) -> {
                if (value instanceof Value.Code code) {
                    codes.merge(code.code(), count, Long::sum);
                }
            });
        }
        return codes;
    }

    private Map<Value, Long> values(Measure measure) {
        return byMeasure.getOrDefault(measure, Map.of());
    }
}
