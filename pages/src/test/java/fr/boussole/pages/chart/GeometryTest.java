package fr.boussole.pages.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeometryTest {

    @Test
    void ticks_are_round_and_lie_within_the_axis() {
        assertThat(Ticks.nice(17.3, 26.8, 5).values()).containsExactly(18.0, 20.0, 22.0, 24.0, 26.0);
        assertThat(Ticks.nice(0, .34, 4).values()).containsExactly(0.0, .1, .2, .3);
        assertThat(Ticks.nice(-3, 3, 6).values()).containsExactly(-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0);
    }

    @Test
    void ticks_know_how_many_decimals_tell_them_apart() {
        assertThat(Ticks.nice(0, 800, 4).decimals()).isZero();
        assertThat(Ticks.nice(0, 1, 5).decimals()).isEqualTo(1);
        assertThat(Ticks.nice(0, .01, 4).decimals()).isEqualTo(3);
    }

    @Test
    void an_axis_that_goes_nowhere_is_refused() {
        assertThatThrownBy(() -> new LinearScale(3, 3, 0, 1)).hasMessage("An axis cannot go from 3.0 to 3.0");
        assertThatThrownBy(() -> Ticks.nice(2, 1, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void values_that_are_all_the_same_still_get_an_axis() {
        Span span = Span.around(List.of(12.0, 12.0), .1);
        assertThat(span.from()).isLessThan(12);
        assertThat(span.to()).isGreaterThan(12);
        assertThat(Span.around(List.of(), .1).to()).isGreaterThan(0);
    }

    @Test
    void a_line_is_cut_where_it_leaves_the_plot() {
        List<List<Spot>> runs =
                Clip.between(List.of(new Spot(0, -10), new Spot(10, 10), new Spot(20, 10), new Spot(30, 30)), 0, 20);
        assertThat(runs).containsExactly(List.of(new Spot(5, 0), new Spot(10, 10), new Spot(20, 10), new Spot(25, 20)));
    }

    @Test
    void a_line_that_comes_back_is_cut_in_two() {
        List<List<Spot>> runs = Clip.between(List.of(new Spot(0, 5), new Spot(10, 25), new Spot(20, 5)), 0, 15);
        assertThat(runs).hasSize(2);
        assertThat(runs.get(1).get(0)).isEqualTo(new Spot(15, 15));
    }

    @Test
    void labels_that_would_touch_are_moved_apart_and_keep_their_order() {
        List<Double> moved = Apart.spread(List.of(100.0, 104.0, 98.0, 300.0), 16);
        assertThat(moved.get(2)).isLessThan(moved.get(0));
        assertThat(moved.get(0) - moved.get(2)).isGreaterThanOrEqualTo(15.99);
        assertThat(moved.get(1) - moved.get(0)).isGreaterThanOrEqualTo(15.99);
        assertThat(moved.get(3)).isCloseTo(300, within(1e-9));
    }

    @Test
    void paths_are_written_to_a_tenth() {
        assertThat(Path.line(0, 1.26, 10, 2)).isEqualTo("M0 1.3L10 2");
        assertThat(Path.rectangle(1, 2, 3, 4)).isEqualTo("M1 2h3v4h-3Z");
        assertThat(Symbol.DIAMOND.path(10, 10, 5)).isEqualTo("M10 3L17 10L10 17L3 10Z");
    }

    @Test
    void a_texture_stays_within_its_rectangle() {
        String hatch = Path.hatch(100, 50, 12, 26, 6);
        assertThat(hatch.split("[ML]")).filteredOn(part -> !part.isEmpty()).allSatisfy(part -> {
            String[] place = part.split(" ");
            assertThat(Double.parseDouble(place[0])).isBetween(100.0, 112.0);
            assertThat(Double.parseDouble(place[1])).isBetween(50.0, 76.0);
        });
    }

    @Test
    void words_that_are_too_wide_go_on_a_second_line() {
        assertThat(TextSize.lines("patients", 200)).containsExactly("patients");
        assertThat(TextSize.lines("patients ayant répondu avant et après", 200))
                .containsExactly("patients ayant répondu", "avant et après");
    }

    @Test
    void long_words_are_cut_with_an_ellipsis() {
        assertThat(TextSize.fit("Clinique", 400)).isEqualTo("Clinique");
        assertThat(TextSize.fit("Centre hospitalier des Trois-Rivières", 120))
                .endsWith("…")
                .hasSizeLessThan(18);
    }
}
