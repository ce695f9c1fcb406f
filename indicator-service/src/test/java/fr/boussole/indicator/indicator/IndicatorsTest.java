package fr.boussole.indicator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.boussole.indicator.access.Scope;
import fr.boussole.indicator.definition.DefinitionReader;
import fr.boussole.indicator.disclosure.Disclosed;
import fr.boussole.indicator.example.Example;
import fr.boussole.indicator.example.ExampleEpisode;
import fr.boussole.indicator.statistic.OverDispersion;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IndicatorsTest {
    private static final Scope ALL = new Scope.Everything();
    private static final Query QUERY = Query.of(Example.PATHWAY);
    private static final String CHANGE = "change.function.before.after";

    private static Disclosed<Figure> figure(Report report, Report.Row row, String id) {
        for (int i = 0; i < report.indicators().size(); i++) {
            if (report.indicators().get(i).heading().id().equals(id)) {
                return row.figures().get(i);
            }
        }
        throw new AssertionError("No indicator " + id);
    }

    private static <F extends Figure> F shown(Report report, Report.Row row, String id, Class<F> type) {
        return type.cast(figure(report, row, id).visible().orElseThrow());
    }

    private static Report.Row row(Report report, String place, String period) {
        return report.rows().stream()
                .filter(row -> row.place().id().equals(place) && row.period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_change_is_reported_with_all_that_the_methods_ask() {
        var report = new ExampleFigures()
                .paired(6, "a-1", "2026-03-10", 1, 4)
                .paired(2, "a-1", "2026-03-10", 2, 2)
                .paired(2, "a-1", "2026-03-10", 3, 1)
                .count()
                .indicators
                .of(QUERY, ALL)
                .orElseThrow();
        var change = shown(report, report.total(), CHANGE, Figure.Change.class);
        assertThat(change.n()).isEqualTo(10);
        assertThat(change.before().mean()).hasValue(5.6);
        assertThat(change.after().mean()).hasValue(7);
        assertThat(change.change().value()).isCloseTo(1.4, within(1e-12));
        assertThat(change.improved()).isEqualTo(6);
        assertThat(change.unchanged()).isEqualTo(2);
        assertThat(change.worsened()).isEqualTo(2);
        assertThat(change.responders().orElseThrow().numerator()).isEqualTo(6);
        assertThat(change.effectSize()).isPresent();
        assertThat(change.distributionOfChanges()).hasSize(3);
        assertThat(report.computedAt()).isEqualTo(ExampleFigures.NOW);
        assertThat(report.indicators().get(0).heading().id()).isEqualTo(CHANGE);
    }

    @Test
    void a_mean_and_its_most_positive_answers_are_reported_with_their_intervals() {
        var report = new ExampleFigures()
                .paired(8, "a-1", "2026-03-10", 1, 4)
                .paired(2, "a-1", "2026-03-10", 1, 0)
                .count()
                .indicators
                .of(QUERY, ALL)
                .orElseThrow();
        var score = shown(report, report.total(), "score.comfort.after", Figure.Score.class);
        assertThat(score.mean().value()).isCloseTo(65, within(1e-9));
        assertThat(score.median()).isEqualTo(75);
        assertThat(score.mean().interval()).isPresent();
        var top = shown(report, report.total(), "top-box.comfort.after", Figure.TopBox.class);
        assertThat(top.items().get(0).top().share()).isEqualTo(0.8);
        assertThat(top.items().get(1).top().share()).isZero();
        assertThat(top.share()).isEqualTo(0.4);
        assertThat(top.interval().low()).isLessThan(0.4);
    }

    @Test
    void participation_counts_everyone_along_the_pathway() {
        var report = new ExampleFigures()
                .paired(6, "a-1", "2026-03-10", 1, 4)
                .count()
                .indicators
                .of(QUERY, ALL)
                .orElseThrow();
        var participation = shown(report, report.total(), "participation.after", Figure.Participation.class);
        assertThat(participation.completed()).isEqualTo(6);
        assertThat(participation.response()).hasValue(1);
    }

    @Test
    void rows_divide_places_and_periods() {
        var report = new ExampleFigures()
                .paired(6, "a-1", "2026-03-10", 1, 4)
                .paired(7, "a-2", "2026-04-10", 1, 3)
                .paired(5, "clinic-b", "2026-03-12", 2, 2)
                .count()
                .indicators
                .of(QUERY.by(Breakdown.ESTABLISHMENT).by(Granularity.QUARTER), ALL)
                .orElseThrow();
        assertThat(report.rows()).hasSize(3);
        assertThat(shown(report, row(report, "clinic-a", "2026-Q2"), CHANGE, Figure.Change.class)
                        .n())
                .isEqualTo(7);
        assertThat(shown(report, row(report, "clinic-b", "2026-Q1"), CHANGE, Figure.Change.class)
                        .n())
                .isEqualTo(5);
        assertThat(shown(report, report.total(), CHANGE, Figure.Change.class).n())
                .isEqualTo(18);
    }

    @Test
    void only_the_people_asked_for_are_counted() {
        var figures = new ExampleFigures()
                .paired(6, ExampleEpisode.of("?").withSurgery("revision"), 1, 4)
                .paired(7, ExampleEpisode.of("?"), 1, 3)
                .count();
        var attributes = new TreeMap<String, String>();
        attributes.put("surgery", "revision");
        var query = new Query(
                Example.PATHWAY,
                Optional.empty(),
                Breakdown.EVERYONE,
                Granularity.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                attributes);
        var report = figures.indicators.of(query, ALL).orElseThrow();
        assertThat(shown(report, report.total(), CHANGE, Figure.Change.class).n())
                .isEqualTo(6);
    }

    @Test
    void fewer_than_five_people_are_hidden_and_the_next_smallest_with_them() {
        var report = new ExampleFigures()
                .paired(4, "a-1", "2026-03-10", 1, 4)
                .paired(6, "clinic-b", "2026-03-10", 1, 3)
                .paired(9, "clinic-c", "2026-03-10", 1, 3)
                .count()
                .indicators
                .of(QUERY.by(Breakdown.ESTABLISHMENT), ALL)
                .orElseThrow();
        assertThat(figure(report, row(report, "clinic-a", "all"), CHANGE))
                .isEqualTo(new Disclosed.Suppressed<Figure>(Disclosed.Reason.TOO_FEW, 5));
        assertThat(figure(report, row(report, "clinic-b", "all"), CHANGE))
                .isEqualTo(new Disclosed.Suppressed<Figure>(Disclosed.Reason.COMPLEMENTARY, 5));
        assertThat(figure(report, row(report, "clinic-c", "all"), CHANGE).visible())
                .isPresent();
    }

    @Test
    void nobody_is_an_absent_figure_and_not_a_zero() {
        var report = new ExampleFigures().count().indicators.of(QUERY, ALL).orElseThrow();
        assertThat(figure(report, report.total(), CHANGE)).isEqualTo(new Disclosed.Absent<Figure>());
    }

    @Test
    void a_hospital_sees_its_own_people_only() {
        var figures = new ExampleFigures()
                .paired(6, "a-1", "2026-03-10", 1, 4)
                .paired(7, "clinic-b", "2026-03-10", 1, 3)
                .count();
        var hospital = new Scope.Subtree("clinic-a");
        var report = figures.indicators.of(QUERY, hospital).orElseThrow();
        assertThat(shown(report, report.total(), CHANGE, Figure.Change.class).n())
                .isEqualTo(6);
        assertThatThrownBy(() -> figures.indicators.of(QUERY.at(Optional.of("clinic-b")), hospital))
                .isInstanceOf(ForeignOrganisation.class);
        assertThatThrownBy(() -> figures.indicators.of(QUERY.at(Optional.of("north")), hospital))
                .isInstanceOf(ForeignOrganisation.class);
    }

    @Test
    void a_pathway_that_nobody_published_has_no_report() {
        assertThat(new ExampleFigures().indicators.of(Query.of("other"), ALL)).isEmpty();
    }

    /** Six people on the first version, whose score goes from 5 to 8, and seven on the second, from 5 to 7. */
    private static Report twoVersions(String comparability) throws Exception {
        var definitions = Example.definitions()
                .with(DefinitionReader.questionnaire(Example.questionnaire("2", comparability)))
                .with(DefinitionReader.pathway(Example.pathway("2", Example.FORM_URL + "|2")));
        return new ExampleFigures(definitions)
                .paired(6, ExampleEpisode.of("?"), 1, 4)
                .paired(7, ExampleEpisode.of("?").onPathway("2"), 1, 3)
                .count()
                .indicators
                .of(QUERY, ALL)
                .orElseThrow();
    }

    private static Explanation explanation(Report report, String id) {
        return report.indicators().stream()
                .filter(one -> one.heading().id().equals(id))
                .findFirst()
                .orElseThrow()
                .explanation();
    }

    @Test
    void figures_before_a_break_are_not_joined_with_those_after() throws Exception {
        var report = twoVersions(Example.statements("1", "BREAK", "COMPARABLE"));
        assertThat(shown(report, report.total(), CHANGE, Figure.Change.class).n())
                .isEqualTo(7);
        assertThat(shown(report, report.total(), "score.comfort.after", Figure.Score.class)
                        .n())
                .isEqualTo(13);
        assertThat(shown(report, report.total(), "top-box.comfort.after", Figure.TopBox.class)
                        .n())
                .isEqualTo(13);
    }

    @Test
    void no_trend_is_drawn_through_a_break() throws Exception {
        var definitions = Example.definitions()
                .with(DefinitionReader.questionnaire(
                        Example.questionnaire("2", Example.statements("1", "BREAK", "COMPARABLE"))))
                .with(DefinitionReader.pathway(Example.pathway("2", Example.FORM_URL + "|2")));
        var report = new ExampleFigures(definitions)
                .paired(6, ExampleEpisode.of("?").anchored("2026-01-10"), 1, 4)
                .paired(7, ExampleEpisode.of("?").anchored("2026-02-10").onPathway("2"), 1, 3)
                .count()
                .indicators
                .of(QUERY.by(Granularity.MONTH), ALL)
                .orElseThrow();
        var before = row(report, Place.EVERYONE.id(), "2026-01");
        assertThat(figure(report, before, CHANGE)).isEqualTo(new Disclosed.Absent<Figure>());
        assertThat(figure(report, before, "score.function.after")).isEqualTo(new Disclosed.Absent<Figure>());
        assertThat(figure(report, before, "score.comfort.after").visible()).isPresent();
        assertThat(figure(report, row(report, Place.EVERYONE.id(), "2026-02"), CHANGE)
                        .visible())
                .isPresent();
    }

    @Test
    void what_nobody_vouched_for_is_a_break() throws Exception {
        var report = twoVersions("[]");
        assertThat(shown(report, report.total(), CHANGE, Figure.Change.class).n())
                .isEqualTo(7);
    }

    @Test
    void figures_over_a_bridge_are_joined_exactly_and_say_so() throws Exception {
        var report = twoVersions(Example.statements("1", "BRIDGED", "BRIDGED"));
        var change = shown(report, report.total(), CHANGE, Figure.Change.class);
        assertThat(change.n()).isEqualTo(13);
        assertThat(change.before().mean().getAsDouble()).isCloseTo((6 * 3 + 7 * 5) / 13.0, within(1e-12));
        assertThat(change.after().mean().getAsDouble()).isCloseTo((6 * 4.5 + 7 * 7) / 13.0, within(1e-12));
        assertThat(explanation(report, CHANGE).versions()).contains("pathway 1 (bridged)", "pathway 2");
        assertThat(explanation(report, CHANGE).method().in("en")).contains("bridged: Made for tests.");
        assertThat(explanation(report, "score.function.after").method().in("fr"))
                .contains("scores du parcours 1 convertis par un pont");
    }

    @Test
    void a_bridge_carries_scores_and_no_answers() throws Exception {
        var report = twoVersions(Example.statements("1", "BRIDGED", "BRIDGED"));
        assertThat(shown(report, report.total(), "top-box.comfort.after", Figure.TopBox.class)
                        .n())
                .isEqualTo(7);
    }

    @Test
    void a_comparison_names_only_what_the_asker_may_see_and_only_its_region() {
        var figures = new ExampleFigures()
                .paired(6, "a-1", "2026-03-10", 1, 4)
                .paired(2, "a-1", "2026-03-10", 1, 3)
                .paired(20, "clinic-b", "2026-03-10", 2, 1)
                .paired(20, "clinic-c", "2026-03-10", 2, 1)
                .count();
        var comparisons = new Comparisons(figures.indicators, figures.catalogue, () -> OverDispersion.Rule.NONE);
        var comparison = comparisons
                .of(QUERY, Optional.empty(), new Scope.Subtree("clinic-a"))
                .orElseThrow();
        assertThat(comparison.region().id()).isEqualTo("north");
        assertThat(comparison.points()).hasSize(2);
        assertThat(comparison.points().get(0).place()).map(Place::id).contains("clinic-a");
        assertThat(comparison.points().get(1).place()).isEmpty();
        assertThat(comparison.points().get(0).standing()).isEqualTo(Comparison.Standing.BEYOND_998_BETTER);
        assertThat(comparison.limits()).isNotEmpty();
        assertThat(comparisons.of(QUERY, Optional.empty(), ALL).orElseThrow().points())
                .hasSize(3)
                .allMatch(point -> point.place().isPresent());
    }

    @Test
    void each_channel_says_whom_it_reached_and_who_answered() {
        var report = new ExampleFigures()
                .invited(6, """
                        [{"event":"SENT","at":"2026-02-02T08:00:00Z","channel":"EMAIL","late":240},
                         {"event":"COMPLETED","at":"2026-02-05T09:00:00Z"}]""")
                .invited(4, """
                        [{"event":"SENT","at":"2026-02-02T08:00:00Z","channel":"EMAIL","late":0},
                         {"event":"BOUNCED","at":"2026-02-02T08:00:09Z","channel":"EMAIL"},
                         {"event":"SENT","at":"2026-02-02T08:01:00Z","channel":"SMS","late":0}]""")
                .count()
                .indicators
                .of(QUERY, ALL)
                .orElseThrow();
        var mail = shown(report, report.total(), "channel.before.EMAIL", Figure.Channel.class);
        assertThat(mail.n()).isEqualTo(10);
        assertThat(mail.cameBack()).isEqualTo(4);
        assertThat(mail.opened()).isEqualTo(6);
        assertThat(mail.response().share()).isEqualTo(0.6);
        assertThat(figure(report, report.total(), "channel.before.SMS")).isInstanceOf(Disclosed.Suppressed.class);
        var days = shown(report, report.total(), "delay.before.answer", Figure.Delay.class);
        assertThat(days.median()).isEqualTo(3);
        var late = shown(report, report.total(), "delay.before.sending", Figure.Delay.class);
        assertThat(late.n()).isEqualTo(10);
        assertThat(late.longest()).isEqualByComparingTo("4");
    }
}
