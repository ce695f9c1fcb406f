package fr.boussole.pages.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels that would lie on each other, as little as needed, keeping their order. */
final class Apart {

    private Apart() {}

    /** The places, in the order given, at least a gap from each other and as near as can be to where they were. */
    static List<Double> spread(List<Double> places, double gap) {
        List<Integer> order = IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparing(places::get))
                .toList();
        double[] moved = places.stream().mapToDouble(Double::doubleValue).toArray();
        for (int round = 0; round < 40; round++) {
            for (int i = 1; i < order.size(); i++) {
                int upper = order.get(i - 1);
                int lower = order.get(i);
                double missing = gap - (moved[lower] - moved[upper]);
                if (missing > 0) {
                    moved[upper] -= missing / 2;
                    moved[lower] += missing / 2;
                }
            }
        }
        return Arrays.stream(moved).boxed().toList();
    }
}
