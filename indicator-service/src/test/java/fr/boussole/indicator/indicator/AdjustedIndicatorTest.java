package fr.boussole.indicator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.boussole.indicator.access.Scope;
import fr.boussole.indicator.casemix.AdjustedMean.Outlier;
import fr.boussole.indicator.casemix.Model;
import fr.boussole.indicator.casemix.Term;
import fr.boussole.indicator.contribution.Measure;
import fr.boussole.indicator.definition.Adjustment;
import fr.boussole.indicator.definition.Definitions;
import fr.boussole.indicator.example.Example;
import fr.boussole.indicator.example.ExampleEpisode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdjustedIndicatorTest {
    private static final Query QUERY = Query.of("recovery");
    private static final Scope ALL = new Scope.Everything();
    private static final String ID = "adjusted.function.before.after.example";

    /** Made up: after = 10 − ½·before for women, and one more for men. */
    private static Definitions definitions(String version) {
        var model = new Model(
                "example",
                version,
                "Made for tests",
                Model.Link.LINEAR,
                new BigDecimal("0.1"),
                List.of(
                        new Term.Intercept(10),
                        new Term.Numeric("before.score.function", 0, 1, -0.5),
                        new Term.Categorical("sex", Map.of("F", 0.0, "M", 1.0))));
        var published = Example.definitions();
        return new Definitions(
                published.questionnaires(),
                published.pathways(),
                published.organisations(),
                List.of(new Adjustment("recovery", "function", "before", "after", model)));
    }

    /** At clinic a 30 women go from 5 to 8, at clinic b 40 from 6 to 7. */
    private static ExampleFigures figures() {
        return new ExampleFigures(definitions("1"))
                .paired(30, "a-1", "2026-03-10", 1, 4)
                .paired(40, "clinic-b", "2026-03-10", 2, 3);
    }

    private static Figure.Adjusted adjusted(ExampleFigures figures, Query query, Scope scope, int row) {
        var report = figures.indicators.of(query, scope).orElseThrow();
        for (int i = 0; i < report.indicators().size(); i++) {
            if (report.indicators().get(i).heading().id().equals(ID)) {
                var line = row < 0 ? report.total() : report.rows().get(row);
                return (Figure.Adjusted) line.figures().get(i).visible().orElseThrow();
            }
        }
        throw new AssertionError("No " + ID);
    }

    @Test
    void each_establishment_is_adjusted_as_a_hand_computes_it() {
        var figures = figures().count();
        var byPlace = QUERY.by(Breakdown.ESTABLISHMENT);
        var a = adjusted(figures, byPlace, ALL, 0);
        double mean = (30 * 3 + 40 * 1) / 70.0;
        double residual = 30 * 0.5 / 70;
        double sd = Math.sqrt((70 * 30 * 0.25 - 15 * 15) / (70.0 * 69));
        assertThat(a.expected()).isCloseTo(2.5, within(1e-12));
        assertThat(a.observed()).isCloseTo(3, within(1e-12));
        assertThat(a.adjusted().orElseThrow()).isCloseTo(mean + 0.5 - residual, within(1e-12));
        assertThat(a.z().orElseThrow()).isCloseTo((0.5 - residual) / (sd / Math.sqrt(30)), within(1e-9));
        assertThat(a.outlier()).contains(Outlier.ABOVE_998);
        assertThat(adjusted(figures, byPlace, ALL, 1).outlier()).contains(Outlier.BELOW_998);
        assertThat(adjusted(figures, byPlace, ALL, -1).adjusted().orElseThrow()).isCloseTo(mean, within(1e-12));
    }

    @Test
    void a_hospital_sees_the_same_number_as_the_region_for_all_are_the_reference() {
        var figures = figures().count();
        var own = adjusted(figures, QUERY, new Scope.Subtree("clinic-a"), -1);
        assertThat(own.everyone()).isEqualTo(70);
        assertThat(own.adjusted())
                .isEqualTo(adjusted(figures, QUERY.by(Breakdown.ESTABLISHMENT), ALL, 0)
                        .adjusted());
    }

    @Test
    void where_the_others_are_too_few_they_are_no_reference() {
        var figures = new ExampleFigures(definitions("1"))
                .paired(30, "a-1", "2026-03-10", 1, 4)
                .paired(4, "clinic-b", "2026-03-10", 2, 3)
                .count();
        assertThat(adjusted(figures, QUERY, new Scope.Subtree("clinic-a"), -1).everyone())
                .isEqualTo(30);
    }

    @Test
    void under_thirty_people_there_is_no_adjusted_figure() {
        var figures = new ExampleFigures(definitions("1"))
                .paired(29, "a-1", "2026-03-10", 1, 4)
                .count();
        var few = adjusted(figures, QUERY, ALL, -1);
        assertThat(few.n()).isEqualTo(29);
        assertThat(few.adjusted()).isEmpty();
        assertThat(few.outlier()).isEmpty();
    }

    @Test
    void someone_of_whom_the_model_knows_too_little_is_left_out_with_the_reason() {
        var other =
                new ExampleEpisode("?", 1, "1", "a-1", ExampleEpisode.of("?").anchor(), "70-79", "X", "primary");
        var figures = figures().paired(3, other, 1, 4).count();
        var all = adjusted(figures, QUERY, ALL, -1);
        assertThat(all.n()).isEqualTo(70);
        assertThat(all.exclusions()).containsEntry("too-little-known", 3L);
    }

    @Test
    void another_version_of_a_model_recomputes_the_pathway_and_counts_apart() {
        assertThat(definitions("2").fingerprints().get("recovery"))
                .isNotEqualTo(definitions("1").fingerprints().get("recovery"));
        var measure = new Measure.Adjusted("function", "before", "after", "example|2");
        assertThat(Measure.parse(measure.key())).isEqualTo(measure);
    }

    @Test
    void without_a_model_nothing_is_adjusted() {
        var report = new ExampleFigures()
                .paired(30, "a-1", "2026-03-10", 1, 4)
                .count()
                .indicators
                .of(QUERY, ALL)
                .orElseThrow();
        assertThat(report.indicators())
                .noneMatch(described -> described.heading().id().startsWith("adjusted."));
    }
}
