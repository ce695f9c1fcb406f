package fr.boussole.pages.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.pages.PagesEngine;
import fr.boussole.pages.number.NumberText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Pattern PLACE = Pattern.compile("[ML](-?[0-9.]+) (-?[0-9.]+)");
    private static final String HOSTILE = "<script>alert(1)</script>";

    private final PagesEngine pages = new PagesEngine();

    @Test
    void nothing_is_drawn_outside_its_sheet() {
        Stream.of(
                        Samples.funnel(),
                        Samples.control(),
                        Samples.rebased(),
                        Samples.comparison(),
                        Samples.distribution(),
                        Samples.stacked(),
                        Samples.intervals())
                .flatMap(chart -> Stream.of(chart.wide(), chart.narrow()))
                .forEach(ChartTest::staysWithin);
    }

    private static void staysWithin(Drawing drawing) {
        Stream<String> paths = Stream.concat(
                Stream.concat(drawing.ground().stream(), drawing.front().stream())
                        .map(Drawing.Shape::path),
                drawing.points().stream().map(Drawing.Point::path));
        paths.forEach(path -> {
            Matcher place = PLACE.matcher(path);
            while (place.find()) {
                assertThat(Double.parseDouble(place.group(1))).isBetween(-1.0, drawing.width() + 1);
                assertThat(Double.parseDouble(place.group(2))).isBetween(-1.0, drawing.height() + 1);
            }
        });
        assertThat(drawing.labels()).allSatisfy(label -> {
            assertThat(label.x()).isBetween(0.0, drawing.width());
            assertThat(label.y()).isBetween(0.0, drawing.height());
        });
    }

    @Test
    void every_establishment_is_named_and_ones_own_is_drawn_last_and_called_out() {
        FunnelChart funnel = Samples.funnel();
        Drawing drawing = funnel.wide();
        assertThat(drawing.points()).hasSize(221);
        Drawing.Point last = drawing.points().get(220);
        assertThat(last.name()).isEqualTo("CH des Trois-Rivières · +23,7 · n = 354");
        assertThat(last.look()).isEqualTo("dot-own");
        assertThat(drawing.labels()).anySatisfy(label -> {
            assertThat(label.look()).isEqualTo("callout");
            assertThat(label.text()).isEqualTo("CH des Trois-Rivières +23,7");
        });
    }

    @Test
    void points_beyond_the_limits_differ_by_shape_and_can_be_reached_by_keyboard() {
        Drawing drawing = Samples.funnel().wide();
        assertThat(drawing.points())
                .filteredOn(point -> point.look().equals("dot-signal"))
                .isNotEmpty()
                .allSatisfy(p -> {
                    assertThat(p.reachable()).isTrue();
                    assertThat(p.path().chars().filter(c -> c == 'L').count()).isEqualTo(3);
                });
        assertThat(drawing.points())
                .filteredOn(point -> point.look().equals("dot"))
                .isNotEmpty()
                .noneMatch(Drawing.Point::reachable);
        assertThat(Samples.funnel().keys())
                .extracting(Key::words)
                .containsExactly("dans les limites", "au-delà de 95 %", "au-delà de 99,8 %");
    }

    @Test
    void a_limit_is_named_on_its_line() {
        assertThat(Samples.funnel().wide().labels())
                .extracting(Drawing.Label::text)
                .contains("95 %", "99,8 %", "tous +22,7");
    }

    @Test
    void a_funnel_of_one_or_none_is_still_drawn() {
        FunnelChart full = Samples.funnel();
        for (List<FunnelChart.Unit> units :
                List.of(List.<FunnelChart.Unit>of(), List.of(new FunnelChart.Unit("Seul", 12, 20, 0, true)))) {
            FunnelChart few =
                    new FunnelChart("t", "d", "n", full.numbers(), units, 20, "tous", List.of(), "dans les limites");
            assertThat(few.wide().points()).hasSameSizeAs(units);
            staysWithin(few.narrow());
        }
    }

    @Test
    void no_line_crosses_a_gap_or_a_break() {
        Drawing drawing = Samples.comparison().wide();
        assertThat(drawing.ground())
                .filteredOn(shape -> shape.look().equals("line line-1"))
                .hasSize(3);
        assertThat(drawing.ground())
                .filteredOn(shape -> shape.look().equals("line line-2"))
                .hasSize(2);
        assertThat(drawing.points())
                .filteredOn(point -> point.look().equals("dot-missing"))
                .extracting(Drawing.Point::name)
                .containsExactly("août · moins de 11 personnes");
    }

    @Test
    void a_series_without_a_reading_for_each_period_is_refused() {
        assertThatThrownBy(() -> LineChart.of(
                        "t",
                        "d",
                        NumberText.plain(Locale.FRENCH, 0),
                        List.of("janv.", "févr."),
                        List.of(new LineChart.Series("A", List.of()))))
                .hasMessage("The series A has 0 readings for 2 periods");
    }

    @Test
    void an_event_outside_the_periods_is_refused() {
        LineChart chart = Samples.control();
        assertThatThrownBy(() -> new LineChart(
                        "t",
                        "d",
                        chart.numbers(),
                        chart.periods(),
                        chart.series(),
                        chart.centre(),
                        chart.limits(),
                        List.of(new LineChart.Event(12, "réunion")),
                        Set.of(),
                        ""))
                .hasMessage("“réunion” happened in period 12 of 12");
    }

    @Test
    void limits_step_from_period_to_period_and_leave_a_gap_where_there_are_none() {
        var ground = Samples.rebased().wide().ground();
        assertThat(ground.stream().filter(shape -> shape.look().equals("band"))).hasSize(11);
        assertThat(ground.stream().filter(shape -> shape.look().equals("centre")))
                .hasSize(2);
        assertThat(Samples.control().wide().ground().stream()
                        .filter(shape -> shape.look().equals("band")))
                .hasSize(1);
    }

    @Test
    void limits_that_fit_neither_one_nor_every_period_are_refused() {
        LineChart chart = Samples.control();
        assertThatThrownBy(() -> new LineChart(
                        "t",
                        "d",
                        chart.numbers(),
                        chart.periods(),
                        chart.series(),
                        Optional.of(new LineChart.Level(List.of(1.0, 2.0), "level")),
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        ""))
                .hasMessageContaining("one for each of 12 periods");
    }

    @Test
    void a_single_period_is_drawn_with_its_interval() {
        LineChart one = LineChart.of(
                "t",
                "d",
                NumberText.plain(Locale.FRENCH, 1),
                List.of("2025"),
                List.of(new LineChart.Series("A", List.of(new LineChart.Value(3, 2, 4, "", false)))));
        assertThat(one.wide().ground()).anyMatch(shape -> shape.look().equals("whisker"));
    }

    @Test
    void panels_share_their_axes_so_that_heights_compare() {
        Distribution.Bin half = new Distribution.Bin(0, 1, Optional.of(.5), "");
        Distribution.Bin quarter = new Distribution.Bin(0, 1, Optional.of(.25), "");
        Distribution chart = new Distribution(
                "t",
                "d",
                "x",
                NumberText.plain(Locale.FRENCH, 0),
                NumberText.percent(Locale.FRENCH, 0),
                List.of(
                        new Distribution.Panel("a", List.of(half), Optional.empty()),
                        new Distribution.Panel("b", List.of(quarter), Optional.empty())));
        List<Drawing.Point> bars = chart.wide().points();
        assertThat(height(bars.get(0))).isCloseTo(2 * height(bars.get(1)), org.assertj.core.api.Assertions.within(.3));
    }

    private static double height(Drawing.Point bar) {
        Matcher tall = Pattern.compile("v([0-9.]+)").matcher(bar.path());
        assertThat(tall.find()).isTrue();
        return Double.parseDouble(tall.group(1));
    }

    @Test
    void a_suppressed_row_has_no_bar_and_says_why() {
        Drawing drawing = Samples.stacked().wide();
        assertThat(drawing.points()).extracting(Drawing.Point::name).noneMatch(name -> name.startsWith("Ambulatoire"));
        assertThat(drawing.labels()).extracting(Drawing.Label::text).contains("moins de 11 personnes");
    }

    @Test
    void a_figure_outside_its_interval_is_refused() {
        assertThatThrownBy(() -> new Intervals.Estimate(5, 1, 4)).hasMessage("5.0 does not lie between 1.0 and 4.0");
    }

    @Test
    void a_chart_has_a_name_a_description_and_its_points_in_words() {
        String html = draw(Samples.funnel());
        assertThat(html)
                .contains("role=\"group\"")
                .contains(">Gain de santé ajusté par établissement</title>")
                .contains("<title>CH des Trois-Rivières · +23,7 · n = 354</title>")
                .doesNotContain("style=", "fill=\"#", "stroke=\"#");
        assertThat(draw(Samples.stacked())).contains("role=\"img\"").doesNotContain("tabindex");
    }

    @Test
    void hostile_labels_are_shown_and_never_run() {
        NumberText plain = NumberText.plain(Locale.FRENCH, 0);
        Chart funnel = new FunnelChart(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                plain,
                List.of(new FunnelChart.Unit(HOSTILE, 20, 3, 0, true)),
                3,
                HOSTILE,
                List.of(),
                HOSTILE);
        Chart line = new LineChart(
                HOSTILE,
                HOSTILE,
                plain,
                List.of(HOSTILE, HOSTILE),
                List.of(new LineChart.Series(
                        HOSTILE, List.of(new LineChart.Missing(HOSTILE), new LineChart.Value(1, 1, 1, HOSTILE, true)))),
                Optional.of(new LineChart.Level(1, HOSTILE)),
                Optional.empty(),
                List.of(new LineChart.Event(1, HOSTILE)),
                Set.of(),
                HOSTILE);
        assertThat(Stream.of(funnel, line).map(this::draw))
                .allSatisfy(html -> assertThat(html).doesNotContain("<script").contains("&lt;script&gt;"));
    }

    private String draw(Chart chart) {
        return pages.render("{#chart chart=chart/}", "fr", Map.of("chart", chart));
    }
}
