package fr.boussole.indicator.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Cuts a series where its limits are based anew; neither a limit nor a signal reaches over a cut. */
final class Stretch {
    private Stretch() {}

    /**
     * Judges each stretch by itself.
     *
     * @param rebased the indexes of the points with which a new stretch begins
     */
    static <T> List<Point> each(List<T> series, Set<Integer> rebased, Function<List<T>, List<Point>> judge) {
        var points = new ArrayList<Point>();
        int start = 0;
        for (int i = 1; i <= series.size(); i++) {
            if (i == series.size() || rebased.contains(i)) {
                points.addAll(judge.apply(series.subList(start, i)));
                start = i;
            }
        }
        return List.copyOf(points);
    }
}
