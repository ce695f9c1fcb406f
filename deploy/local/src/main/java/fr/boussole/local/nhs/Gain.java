package fr.boussole.local.nhs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The unadjusted change of one group of people, before adjustment for case mix.
 *
 * @param pairs people with a score before and after
 * @param before mean score before, over these pairs
 * @param after mean score after, over these pairs
 * @param improved people with more after than before
 * @param same people with as much
 * @param worse people with less
 */
record Gain(long pairs, double before, double after, long improved, long same, long worse) {

    /** The publication prints six significant figures; half a thousandth covers its rounding of a score up to 100. */
    private static final double TOLERANCE = 0.000_5;

    /** What differs from these other figures, each in a few words; empty when they agree. */
    List<String> differences(Gain other) {
        List<String> found = new ArrayList<>();
        compare("pairs", pairs, other.pairs, found);
        compare("improved", improved, other.improved, found);
        compare("same", same, other.same, found);
        compare("worse", worse, other.worse, found);
        compare("mean before", before, other.before, found);
        compare("mean after", after, other.after, found);
        compare("mean change", after - before, other.after - other.before, found);
        return found;
    }

    private static void compare(String what, long ours, long theirs, List<String> found) {
        if (ours != theirs) {
            found.add(what + " " + ours + " ≠ " + theirs);
        }
    }

    private static void compare(String what, double ours, double theirs, List<String> found) {
        if (Math.abs(ours - theirs) > TOLERANCE) {
            found.add(String.format(Locale.ROOT, "%s %.4f ≠ %.4f", what, ours, theirs));
        }
    }
}
