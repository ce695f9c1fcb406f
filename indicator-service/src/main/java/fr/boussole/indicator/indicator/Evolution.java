package fr.boussole.indicator.indicator;

import fr.boussole.form.definition.Text;
import fr.boussole.indicator.control.Point;
import fr.boussole.indicator.disclosure.Disclosed;
import java.util.List;
import java.util.Optional;

/**
 * One indicator over time, with the level and limits that chance would keep it within and what chance does not explain.
 *
 * @param chart how limits are drawn
 * @param method the formula of the limits
 * @param provisional whether too few points carry the limits to trust them
 * @param fewestPoints how many it takes
 * @param periods in order of time
 */
public record Evolution(
        String pathway,
        Indicator.Heading heading,
        Explanation explanation,
        Place place,
        Chart chart,
        String method,
        boolean provisional,
        int fewestPoints,
        List<Period> periods) {

    /** How limits are drawn: for single numbers, or for shares of people. */
    public enum Chart {
        XMR("x̄ ± 2.66·mean moving range, ranges of 3.267 times their mean or more left out once"),
        P("p̄ ± 3·√(p̄(1 − p̄)/n)");

        private final String method;

        Chart(String method) {
            this.method = method;
        }

        String method() {
            return method;
        }
    }

    /**
     * One period.
     *
     * @param period such as {@code 2026-Q1}
     * @param figure as it may be seen
     * @param point its place on the chart; empty where there is no figure to see
     * @param notes what happened in it
     * @param rebased whether limits are based anew from here
     */
    public record Period(
            String period, Disclosed<Figure> figure, Optional<Point> point, List<Text> notes, boolean rebased) {}
}
