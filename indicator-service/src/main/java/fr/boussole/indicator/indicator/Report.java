package fr.boussole.indicator.indicator;

import fr.boussole.form.definition.Text;
import fr.boussole.indicator.disclosure.Disclosed;
import fr.boussole.indicator.indicator.Indicator.Heading;
import java.time.Instant;
import java.util.List;

/**
 * The answer to a question about a pathway: its indicators, their figures for everyone asked for, and for each row.
 *
 * @param place the organisation that was asked for, or everyone
 * @param question the question, as it was understood
 * @param disclosure the version of the rule that hides figures
 * @param indicators in the order of the figures of every row
 */
public record Report(
        String pathway,
        Text title,
        Text ask,
        boolean demonstration,
        Place place,
        Query question,
        Instant computedAt,
        String disclosure,
        List<Described> indicators,
        Row total,
        List<Row> rows) {

    /** An indicator and how it was computed. */
    public record Described(Heading heading, Explanation explanation) {}

    /**
     * The figures of one place in one period.
     *
     * @param period such as {@code 2026-Q1}, or {@code all}
     * @param figures one for each indicator
     */
    public record Row(Place place, String period, List<Disclosed<Figure>> figures) {}
}
