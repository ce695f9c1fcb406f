package fr.boussole.indicator.page;

import fr.boussole.indicator.disclosure.Disclosed;
import fr.boussole.indicator.indicator.Comparison;
import fr.boussole.indicator.indicator.Evolution;
import fr.boussole.indicator.indicator.Explanation;
import fr.boussole.indicator.indicator.Figure;
import fr.boussole.indicator.indicator.Indicator.Heading;
import fr.boussole.indicator.indicator.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Everything that one page is drawn from: the same question asked for all, by place, by period, and of the region.
 *
 * @param total the report whose first indicator answers the page's question
 * @param byPlace the same people, establishment by establishment
 * @param evolution the headline's over time
 * @param comparison the headline's, when there is something to compare
 * @param rhythm how time is divided: month, quarter or year
 */
record Findings(
        Report total, Report byPlace, Optional<Evolution> evolution, Optional<Comparison> comparison, String rhythm) {

    /** An indicator with what may be seen of its figure for all together. */
    record Finding(int column, Heading heading, Explanation explanation, Disclosed<Figure> figure) {

        /** The figure, when it is of this kind and may be seen. */
        <F extends Figure> Optional<F> as(Class<F> kind) {
            return figure.visible().filter(kind::isInstance).map(kind::cast);
        }
    }

    List<Finding> all() {
        return IntStream.range(0, total.indicators().size())
                .mapToObj(i -> new Finding(
                        i,
                        total.indicators().get(i).heading(),
                        total.indicators().get(i).explanation(),
                        total.total().figures().get(i)))
                .toList();
    }

    /** The indicator that answers the page's question; empty while its questionnaire is not published. */
    Optional<Finding> headline() {
        return all().stream().findFirst();
    }

    /** Every figure of a kind, the headline's first. */
    <F extends Figure> List<Finding> of(Class<F> kind) {
        return all().stream().filter(one -> one.as(kind).isPresent()).toList();
    }
}
