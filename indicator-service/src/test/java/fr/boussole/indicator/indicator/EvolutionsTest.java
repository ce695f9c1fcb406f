package fr.boussole.indicator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.boussole.form.definition.Text;
import fr.boussole.indicator.access.Scope;
import fr.boussole.indicator.control.Signal;
import fr.boussole.indicator.control.XmrChart;
import fr.boussole.indicator.statistic.OverDispersion;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvolutionsTest {
    private static final Scope ALL = new Scope.Everything();
    private static final Query MONTHLY = Query.of("recovery").by(Granularity.MONTH);

    private record Config(List<Note> notes) implements EvolutionConfig {
        @Override
        public int fewestPoints() {
            return 6;
        }
    }

    private record Told(String pathway, Optional<String> organisation, YearMonth from, boolean rebase)
            implements EvolutionConfig.Note {
        @Override
        public String fr() {
            return "Équipe réunie";
        }

        @Override
        public String en() {
            return "Team met";
        }
    }

    /** Eight months in which people gain a little more or less, the fourth with too few people to show. */
    private static ExampleFigures months() {
        var figures = new ExampleFigures();
        int[] after = {3, 4, 3, 4, 3, 4, 4, 4};
        for (int month = 0; month < after.length; month++) {
            figures.paired(month == 3 ? 2 : 6 + month, "a-1", "2026-0" + (month + 1) + "-10", 1, after[month]);
        }
        return figures.count();
    }

    private static Evolution evolution(ExampleFigures figures, Query query, Optional<String> indicator, Told... notes) {
        return new Evolutions(figures.indicators, new Config(List.of(notes)))
                .of(query, indicator, ALL)
                .orElseThrow();
    }

    @Test
    void the_limits_rest_on_the_months_that_may_be_seen() {
        var evolution = evolution(months(), MONTHLY, Optional.empty());
        assertThat(evolution.chart()).isEqualTo(Evolution.Chart.XMR);
        assertThat(evolution.periods()).hasSize(8);
        assertThat(evolution.provisional()).isFalse();
        var values = evolution.periods().stream()
                .flatMap(period -> period.figure().visible().stream())
                .map(figure -> ((Figure.Change) figure).change().value())
                .toList();
        assertThat(values.size()).isLessThan(8);
        assertThat(evolution.periods().stream().flatMap(period -> period.point().stream()))
                .containsExactlyElementsOf(XmrChart.of(values));
    }

    @Test
    void a_hidden_month_has_no_point() {
        var evolution = evolution(months(), MONTHLY, Optional.empty());
        assertThat(evolution.periods())
                .allMatch(period ->
                        period.figure().visible().isPresent() == period.point().isPresent());
        assertThat(evolution.periods()).anyMatch(period -> period.point().isEmpty());
    }

    @Test
    void participation_is_drawn_as_a_share_of_those_who_were_invited() {
        var evolution = evolution(months(), MONTHLY, Optional.of("participation.after"));
        assertThat(evolution.chart()).isEqualTo(Evolution.Chart.P);
        assertThat(evolution.periods().stream().flatMap(period -> period.point().stream()))
                .isNotEmpty()
                .allSatisfy(point -> assertThat(point.centre()).isCloseTo(1, within(1e-12)));
    }

    @Test
    void a_note_stands_at_its_month_and_limits_are_based_anew_from_there() {
        var note = new Told("recovery", Optional.empty(), YearMonth.of(2026, 6), true);
        var evolution = evolution(months(), MONTHLY, Optional.empty(), note);
        assertThat(evolution.periods().get(5).notes()).containsExactly(Text.both("Équipe réunie", "Team met"));
        assertThat(evolution.periods().get(5).rebased()).isTrue();
        assertThat(evolution.provisional()).isTrue();
        var before = evolution.periods().get(4).point().orElseThrow();
        var after = evolution.periods().get(5).point().orElseThrow();
        assertThat(after.centre()).isGreaterThan(before.centre());
        assertThat(after.limits()).isEmpty();
    }

    @Test
    void a_note_of_another_pathway_or_place_is_not_told() {
        var evolution = evolution(
                months(),
                MONTHLY,
                Optional.empty(),
                new Told("other", Optional.empty(), YearMonth.of(2026, 3), true),
                new Told("recovery", Optional.of("clinic-c"), YearMonth.of(2026, 3), true));
        assertThat(evolution.periods()).allMatch(period -> period.notes().isEmpty() && !period.rebased());
    }

    @Test
    void seven_rising_months_are_named() {
        var figures = new ExampleFigures();
        for (int month = 1; month <= 7; month++) {
            figures.paired(10 - month + 5, "a-1", "2026-0" + month + "-10", 1, 3)
                    .paired(5 + month, "a-1", "2026-0" + month + "-10", 1, 4);
        }
        var evolution = evolution(figures.count(), MONTHLY, Optional.empty());
        assertThat(evolution.periods())
                .allMatch(
                        period -> period.point().orElseThrow().signals().contains(new Signal(Signal.Rule.TREND, true)));
    }

    @Test
    void what_is_not_one_number_has_no_chart_and_an_unknown_indicator_none_either() {
        var evolutions = new Evolutions(months().indicators, new Config(List.of()));
        assertThat(evolutions.of(MONTHLY, Optional.of("no.such"), ALL)).isEmpty();
        assertThat(evolutions.of(Query.of("nowhere"), Optional.empty(), ALL)).isEmpty();
    }

    @Test
    void a_comparison_widens_its_limits_where_establishments_differ_more_than_chance_explains() {
        var figures = new ExampleFigures()
                .paired(20, "a-1", "2026-03-10", 1, 4)
                .paired(20, "a-1", "2026-03-10", 1, 3)
                .paired(40, "clinic-b", "2026-03-10", 2, 1)
                .paired(20, "clinic-c", "2026-03-10", 1, 3)
                .paired(20, "clinic-c", "2026-03-10", 2, 2)
                .count();
        var chance = comparison(figures, OverDispersion.Rule.NONE);
        var widened = comparison(figures, OverDispersion.Rule.ADDITIVE);
        assertThat(widened.dispersion().applied()).isTrue();
        assertThat(widened.dispersion().organisations()).isEqualTo(3);
        assertThat(widened.method()).isEqualTo("T ± z·s, s = SD/√n, s → √(s² + τ²)");
        for (int i = 0; i < chance.limits().size(); i++) {
            assertThat(widened.limits().get(i).usual().high())
                    .isGreaterThan(chance.limits().get(i).usual().high());
        }
        assertThat(chance.points()).anyMatch(point -> point.standing() != Comparison.Standing.WITHIN);
    }

    private static Comparison comparison(ExampleFigures figures, OverDispersion.Rule rule) {
        return new Comparisons(figures.indicators, figures.catalogue, () -> rule)
                .of(Query.of("recovery"), Optional.empty(), ALL)
                .orElseThrow();
    }
}
