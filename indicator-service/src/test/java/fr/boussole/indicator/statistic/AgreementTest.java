package fr.boussole.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.boussole.indicator.statistic.PairedDistribution.Pair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What the clinician reports beside what the patient reports. */
class AgreementTest {
    private static final int[][] WRIGHT = {
        {494, 512},
        {395, 430},
        {516, 520},
        {434, 428},
        {476, 500},
        {557, 600},
        {413, 364},
        {442, 380},
        {650, 658},
        {433, 445},
        {417, 432},
        {656, 626},
        {267, 260},
        {478, 477},
        {178, 259},
        {423, 350},
        {427, 451}
    };
    private static final int[][] SEXUAL_FUN = {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};

    private static PairedDistribution pairs(int[]... pairs) {
        var counts = new HashMap<Pair, Long>();
        for (var pair : pairs) {
            counts.merge(new Pair(BigDecimal.valueOf(pair[0]), BigDecimal.valueOf(pair[1])), 1L, Long::sum);
        }
        return new PairedDistribution(counts);
    }

    private static PairedDistribution table(int[][] table) {
        var counts = new HashMap<Pair, Long>();
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                counts.put(new Pair(BigDecimal.valueOf(i), BigDecimal.valueOf(j)), (long) table[i][j]);
            }
        }
        return new PairedDistribution(counts);
    }

    @Test
    void two_peak_flow_meters_agree_as_bland_and_altman_printed_it() {
        var agreement = LimitsOfAgreement.of(pairs(WRIGHT), Confidence.USUAL).orElseThrow();
        assertThat(agreement.differences().mean().getAsDouble()).isCloseTo(2.1, within(0.05));
        assertThat(agreement.differences().sd().getAsDouble()).isCloseTo(38.8, within(0.05));
        double sd = agreement.differences().sd().getAsDouble();
        assertThat(agreement.limits().high()).isCloseTo(36.0 / 17 + 1.959964 * sd, within(1e-4));
        assertThat(agreement.bias().low()).isCloseTo(36.0 / 17 - 2.119905 * sd / Math.sqrt(17), within(1e-4));
        double error = sd * Math.sqrt(1 / 17.0 + 1.959964 * 1.959964 / 32);
        assertThat(agreement.high().high()).isCloseTo(agreement.limits().high() + 2.119905 * error, within(1e-4));
        assertThat(agreement.low().low()).isCloseTo(agreement.limits().low() - 2.119905 * error, within(1e-4));
    }

    @Test
    void one_person_tells_nothing_of_agreement() {
        assertThat(LimitsOfAgreement.of(pairs(new int[] {1, 2}), Confidence.USUAL))
                .isEmpty();
    }

    @Test
    void husbands_and_wives_agree_as_r_prints_it() {
        // vcd::Kappa(SexualFun): value and ASE, unweighted and with equal spacing
        var plain = Kappa.of(table(SEXUAL_FUN), Kappa.Weights.NONE).orElseThrow();
        assertThat(plain.value()).isCloseTo(0.1293, within(5e-5));
        assertThat(plain.error()).isCloseTo(0.06860, within(5e-6));
        var weighted = Kappa.of(table(SEXUAL_FUN), Kappa.Weights.LINEAR).orElseThrow();
        assertThat(weighted.value()).isCloseTo(0.2374, within(5e-5));
        assertThat(weighted.error()).isCloseTo(0.07832, within(5e-6));
        assertThat(weighted.interval(Confidence.USUAL).low()).isCloseTo(0.08388, within(5e-6));
        assertThat(weighted.interval(Confidence.USUAL).high()).isCloseTo(0.3909, within(5e-5));
    }

    @Property
    void with_squared_differences_kappa_is_the_concordance_of_lin(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 6) Integer> first,
            @ForAll @IntRange(max = 40) int seed) {
        var pairs = new ArrayList<int[]>();
        for (int i = 0; i < first.size(); i++) {
            pairs.add(new int[] {first.get(i), (first.get(i) * (seed + 3) + i * seed) % 7});
        }
        double n = pairs.size();
        double meanOne = pairs.stream().mapToDouble(pair -> pair[0]).sum() / n;
        double meanTwo = pairs.stream().mapToDouble(pair -> pair[1]).sum() / n;
        double one = 0;
        double two = 0;
        double together = 0;
        for (var pair : pairs) {
            one += (pair[0] - meanOne) * (pair[0] - meanOne) / n;
            two += (pair[1] - meanTwo) * (pair[1] - meanTwo) / n;
            together += (pair[0] - meanOne) * (pair[1] - meanTwo) / n;
        }
        double spread = one + two + (meanOne - meanTwo) * (meanOne - meanTwo);
        var kappa = Kappa.of(pairs(pairs.toArray(int[][]::new)), Kappa.Weights.QUADRATIC);
        if (spread < 1e-12) {
            assertThat(kappa).isEmpty();
        } else {
            assertThat(kappa.orElseThrow().value()).isCloseTo(2 * together / spread, within(1e-9));
        }
    }

    @Test
    void full_agreement_is_one_and_sure() {
        var kappa = Kappa.of(pairs(new int[] {1, 1}, new int[] {2, 2}, new int[] {5, 5}), Kappa.Weights.LINEAR)
                .orElseThrow();
        assertThat(kappa.value()).isEqualTo(1);
        assertThat(kappa.error()).isZero();
    }

    @Test
    void where_everyone_is_rated_alike_chance_explains_all() {
        assertThat(Kappa.of(pairs(new int[] {1, 1}, new int[] {1, 1}), Kappa.Weights.LINEAR))
                .isEmpty();
        assertThat(Kappa.of(new PairedDistribution(Map.of()), Kappa.Weights.LINEAR))
                .isEmpty();
    }
}
