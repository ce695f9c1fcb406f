package fr.boussole.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.boussole.indicator.statistic.OverDispersion.Rule;
import fr.boussole.indicator.statistic.OverDispersion.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OverDispersionTest {
    private static final Funnel RATIOS = new Funnel.OfRatios(1);

    /** Observed and expected: the example in the tests of FunnelPlotR. */
    private static final double[][] EXAMPLE = {{100, 108}, {150, 112}, {180, 165}, {80, 95}, {120, 100}, {225, 220}};

    private static List<Unit> units(double[][] ratios) {
        return Arrays.stream(ratios)
                .map(one -> new Unit(one[1], one[0] / one[1]))
                .toList();
    }

    /** φ by its definition: sorted by hand, interpolated by hand, moved, squared, averaged. */
    private static double phi(double[] z) {
        double[] sorted = Arrays.stream(z).sorted().toArray();
        double[] ends = new double[2];
        for (int end = 0; end < 2; end++) {
            double place = 1 + (sorted.length - 1) * (end == 0 ? 0.1 : 0.9);
            int below = (int) place;
            double share = place - below;
            ends[end] = (1 - share) * sorted[below - 1] + share * sorted[Math.min(sorted.length, below + 1) - 1];
        }
        double sum = 0;
        for (double one : z) {
            double moved = one < ends[0] ? ends[0] : one > ends[1] ? ends[1] : one;
            sum += moved * moved;
        }
        return sum / z.length;
    }

    @Test
    void six_hospitals_differ_beyond_chance_as_the_definitions_say() {
        double[] z = Arrays.stream(EXAMPLE)
                .mapToDouble(one -> 2 * (Math.sqrt(one[0]) - Math.sqrt(one[1])))
                .toArray();
        double phi = phi(z);
        var found = OverDispersion.of(RATIOS, units(EXAMPLE), Rule.ADDITIVE);
        double weights = Arrays.stream(EXAMPLE).mapToDouble(one -> 4 * one[1]).sum();
        double squares =
                Arrays.stream(EXAMPLE).mapToDouble(one -> 16 * one[1] * one[1]).sum();
        assertThat(found.organisations()).isEqualTo(6);
        assertThat(found.phi()).isCloseTo(phi, within(1e-9));
        assertThat(found.applied()).isTrue();
        assertThat(found.tauSquared()).isCloseTo((6 * phi - 5) / (weights - squares / weights), within(1e-12));
    }

    @Property
    void phi_is_the_mean_square_of_the_winsorised_distances(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -60, max = 60) Integer> tenths) {
        var funnel = new Funnel.OfMeans(0, 1);
        var units = tenths.stream().map(tenth -> new Unit(1, tenth / 10.0)).toList();
        double[] z = tenths.stream().mapToDouble(tenth -> tenth / 10.0).toArray();
        var found = OverDispersion.of(funnel, units, Rule.MULTIPLICATIVE);
        assertThat(found.phi()).isCloseTo(phi(z), within(1e-9));
        assertThat(found.applied()).isEqualTo(z.length * found.phi() > z.length - 1);
    }

    @Test
    void limits_stay_as_they_are_where_chance_explains_it_all() {
        var alike = IntStream.range(0, 10)
                .mapToObj(i -> new Unit(100, 1 + i / 1000.0))
                .toList();
        var found = OverDispersion.of(RATIOS, alike, Rule.ADDITIVE);
        assertThat(found.applied()).isFalse();
        assertThat(found.method()).isEmpty();
        assertThat(RATIOS.limits(80, Confidence.USUAL, found)).isEqualTo(RATIOS.limits(80, Confidence.USUAL));
    }

    @Test
    void the_multiplicative_rule_widens_every_limit_by_the_root_of_phi() {
        var found = OverDispersion.of(RATIOS, units(EXAMPLE), Rule.MULTIPLICATIVE);
        var limits = RATIOS.limits(150, Confidence.STRICT, found);
        double margin = Confidence.STRICT.z() * Math.sqrt(found.phi()) / Math.sqrt(600);
        assertThat(limits.high()).isCloseTo(Math.pow(1 + margin, 2), within(1e-12));
        assertThat(limits.low()).isCloseTo(Math.pow(1 - margin, 2), within(1e-12));
    }

    @Test
    void the_additive_rule_adds_what_organisations_differ_to_chance() {
        var found = OverDispersion.of(RATIOS, units(EXAMPLE), Rule.ADDITIVE);
        double margin = Confidence.USUAL.z() * Math.sqrt(1 / 600.0 + found.tauSquared());
        assertThat(RATIOS.limits(150, Confidence.USUAL, found).high())
                .isCloseTo(Math.pow(1 + margin, 2), within(1e-12));
        assertThat(found.method()).isEqualTo("√(s² + τ²)");
    }

    @Test
    void without_organisations_or_without_a_rule_limits_are_of_chance_alone() {
        assertThat(OverDispersion.of(RATIOS, List.of(), Rule.ADDITIVE).applied())
                .isFalse();
        assertThat(OverDispersion.of(RATIOS, units(EXAMPLE), Rule.NONE).applied())
                .isFalse();
        assertThat(OverDispersion.of(new Funnel.OfMeans(3, 0), List.of(new Unit(5, 4)), Rule.ADDITIVE)
                        .organisations())
                .isZero();
    }

    @Test
    void a_single_organisation_has_no_spread_between() {
        var found = OverDispersion.of(RATIOS, List.of(new Unit(10, 4)), Rule.ADDITIVE);
        assertThat(found.applied()).isTrue();
        assertThat(found.tauSquared()).isZero();
    }
}
