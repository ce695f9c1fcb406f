package fr.boussole.indicator.control;

import fr.boussole.indicator.control.Signal.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Looks for signals in one stretch. Every point that takes part in a pattern carries its signal. A point that lies on the centre
 * is on neither side. A pattern of two in three asks nothing of the third point; {@code NHSRplotthedots} wants it on the same
 * side too, and counts a point beyond the limit only as that.
 */
final class Signals {
    private static final int IN_A_ROW = 7;
    private static final int WINDOW = 3;
    private static final double NEAR = 2.0 / 3;

    private final List<Mark> marks;
    private final List<List<Signal>> found = new ArrayList<>();

    private Signals(List<Mark> marks) {
        this.marks = marks;
        marks.forEach(mark -> found.add(new ArrayList<>()));
    }

    /** For each mark its signals, in the order of the rules. */
    static List<List<Signal>> of(List<Mark> marks) {
        var signals = new Signals(marks);
        for (boolean high : new boolean[] {true, false}) {
            signals.look(high);
        }
        signals.found.forEach(list -> list.sort((one, other) -> one.rule().compareTo(other.rule())));
        return signals.found;
    }

    private void look(boolean high) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).isBeyond(1, high)) {
                mark(i, Rule.BEYOND_LIMIT, high);
            }
        }
        inARow(IN_A_ROW - 1, 1, step -> rises(step, high)).forEach(i -> mark(i, Rule.TREND, high));
        twoOfThree(high).forEach(i -> mark(i, Rule.TWO_OF_THREE, high));
        inARow(IN_A_ROW, 0, i -> marks.get(i).isOn(high)).forEach(i -> mark(i, Rule.ONE_SIDE, high));
    }

    private void mark(int i, Rule rule, boolean high) {
        found.get(i).add(new Signal(rule, high));
    }

    /** Whether the step from this point to the next goes this way. */
    private boolean rises(int from, boolean high) {
        if (from + 1 >= marks.size()) {
            return false;
        }
        double step = marks.get(from + 1).value() - marks.get(from).value();
        return high ? step > 0 : step < 0;
    }

    /** The points that take part in a run of so many, and so many after it: a run of steps ends at the point after its last. */
    private IntStream inARow(int length, int after, IntPredicate holds) {
        var part = new boolean[marks.size()];
        int run = 0;
        for (int i = 0; i < marks.size(); i++) {
            run = holds.test(i) ? run + 1 : 0;
            for (int j = i - length + 1; run >= length && j <= i + after; j++) {
                part[j] = true;
            }
        }
        return IntStream.range(0, part.length).filter(i -> part[i]);
    }

    private IntStream twoOfThree(boolean high) {
        IntPredicate near = i -> marks.get(i).isBeyond(NEAR, high);
        var part = new boolean[marks.size()];
        for (int start = 0; start + WINDOW <= marks.size(); start++) {
            var nearby = IntStream.range(start, start + WINDOW).filter(near).toArray();
            for (int i = 0; nearby.length >= 2 && i < nearby.length; i++) {
                part[nearby[i]] = true;
            }
        }
        return IntStream.range(0, part.length).filter(i -> part[i]);
    }
}
