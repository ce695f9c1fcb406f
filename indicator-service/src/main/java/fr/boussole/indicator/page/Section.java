package fr.boussole.indicator.page;

import fr.boussole.pages.chart.Chart;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a page shows.
 *
 * @param heading what it is about
 * @param lead what is to be seen, in a sentence
 * @param chart the picture; absent when there is not enough to draw
 * @param table the same figures in rows; absent when the picture says them all
 */
record Section(String heading, String lead, Optional<Chart> chart, Optional<fr.boussole.pages.figure.Table> table) {

    /** A question of the "how was this computed" block, and its answer. */
    record Reason(String label, String text) {}

    /** Everything that explains one figure. */
    record Explanation(String title, List<Reason> reasons) {

        Explanation {
            reasons = List.copyOf(reasons);
        }
    }
}
