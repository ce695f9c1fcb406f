package fr.boussole.indicator.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.definition.Text;
import fr.boussole.indicator.api.PlatformResource;
import fr.boussole.indicator.control.Point;
import fr.boussole.indicator.control.XmrChart;
import fr.boussole.indicator.disclosure.Disclosed;
import fr.boussole.indicator.indicator.Evolution;
import fr.boussole.indicator.indicator.Explanation;
import fr.boussole.indicator.indicator.Figure;
import fr.boussole.indicator.indicator.Indicator;
import fr.boussole.indicator.indicator.Place;
import fr.boussole.pages.chart.LineChart;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the page says of a series; within Quarkus, which makes the words. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EvolutionSectionTest {
    private static final List<Double> RISING =
            List.of(51.0, 50.0, 51.0, 50.0, 51.0, 52.0, 53.0, 54.0, 55.0, 56.0, 54.0);
    private static final List<Double> STILL = List.of(50.0, 50.0, 50.0);

    private static Evolution evolution(List<Double> series, String better) {
        var points = XmrChart.of(series);
        var periods = new ArrayList<Evolution.Period>();
        for (int i = 0; i < series.size(); i++) {
            periods.add(period("2024-Q" + (i % 4 + 1), points.get(i), i == 2));
        }
        periods.add(new Evolution.Period(
                "2027-Q1",
                new Disclosed.Suppressed<>(Disclosed.Reason.TOO_FEW, 5),
                Optional.empty(),
                List.of(),
                false));
        var heading = new Indicator.Heading(
                "score.function.after",
                "PROM",
                Text.both("Fonction", "Function"),
                Optional.of("function"),
                List.of("after"),
                Optional.of(better),
                Optional.of(BigDecimal.ZERO),
                Optional.of(BigDecimal.valueOf(100)));
        var none = Text.both("", "");
        return new Evolution(
                "recovery",
                heading,
                new Explanation(none, none, none, none, List.of(), ""),
                Place.EVERYONE,
                Evolution.Chart.XMR,
                "",
                true,
                13,
                periods);
    }

    private static Evolution.Period period(String name, Point point, boolean noted) {
        var figure = new Figure.Score(
                42,
                new Figure.Estimate(point.value(), Optional.empty()),
                OptionalDouble.empty(),
                0,
                0,
                0,
                List.of(),
                new TreeMap<>());
        return new Evolution.Period(
                name,
                new Disclosed.Shown<>(figure),
                Optional.of(point),
                noted ? List.of(Text.both("Équipe réunie", "Team met")) : List.of(),
                false);
    }

    private static Section section(List<Double> series, String better, Locale locale) {
        return EvolutionSection.of(evolution(series, better), "quarter", Reader.in(locale))
                .orElseThrow();
    }

    @Test
    void a_rise_is_named_with_its_periods_and_said_to_be_better() {
        assertThat(section(RISING, "HIGHER_IS_BETTER", Locale.FRENCH).lead())
                .contains("sept périodes de suite en hausse (mieux que d’ordinaire)")
                .contains("de T4 2024 à ")
                .contains("il faut 13 périodes");
        assertThat(section(RISING, "LOWER_IS_BETTER", Locale.ENGLISH).lead())
                .contains("seven periods in a row rising (worse than usual)");
    }

    @Test
    void the_table_has_a_line_for_each_period_and_says_why_one_is_empty() {
        var table = section(RISING, "HIGHER_IS_BETTER", Locale.FRENCH).table().orElseThrow();
        assertThat(table.rows()).hasSize(12);
        assertThat(table.rows().get(5).cells())
                .anyMatch(cell -> cell.text().startsWith("sept périodes de suite en hausse"));
        assertThat(table.rows().get(9).cells())
                .anyMatch(cell -> cell.text().startsWith("au-dessus de la limite haute"));
        assertThat(table.rows().get(11).cells().get(1).text()).isEqualTo("moins de 5 personnes");
    }

    @Test
    void the_chart_tells_what_happened_and_marks_the_signals() {
        var chart = (LineChart)
                section(RISING, "HIGHER_IS_BETTER", Locale.FRENCH).chart().orElseThrow();
        assertThat(chart.events()).containsExactly(new LineChart.Event(2, "Équipe réunie"));
        assertThat(chart.signalWords()).isEqualTo("plus que le hasard");
        assertThat(chart.limits()).isPresent();
    }

    @Test
    void a_series_that_does_not_move_has_no_limits_and_says_so() {
        var section = section(STILL, "HIGHER_IS_BETTER", Locale.FRENCH);
        assertThat(section.lead()).contains("elle n’a pas de limites");
        assertThat(((LineChart) section.chart().orElseThrow()).limits()).isEmpty();
    }
}
