package fr.boussole.indicator.standardisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fr.boussole.indicator.statistic.Confidence;
import fr.boussole.indicator.statistic.Distribution;
import fr.boussole.indicator.statistic.PoissonInterval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class StandardisationTest {
    /** Down syndrome by age of the mother, fifth child or later, Michigan: Fay and Feuer, from Fleiss. */
    private static final List<Stratum> DOWN = strata(
            new long[] {0, 8, 63, 112, 262, 295},
            new double[] {327, 30666, 123419, 149919, 104088, 34392},
            new double[] {319933, 931318, 786511, 488235, 237863, 61313});

    private static List<Stratum> strata(long[] events, double[] people, double[] weights) {
        var strata = new ArrayList<Stratum>();
        for (int i = 0; i < events.length; i++) {
            strata.add(new Stratum(events[i], people[i], weights[i]));
        }
        return strata;
    }

    @Test
    void the_gamma_interval_of_a_direct_rate_is_the_one_that_dsrtest_prints() {
        var rate = DirectRate.of(DOWN);
        var interval = rate.gamma(Confidence.USUAL);
        assertThat(rate.value() * 1e5).isCloseTo(75.52901, within(5e-6));
        assertThat(interval.low() * 1e5).isCloseTo(67.70212, within(5e-6));
        assertThat(interval.high() * 1e5).isCloseTo(188.30017, within(5e-6));
    }

    @Test
    void one_stratum_is_its_own_rate_with_the_exact_interval_and_that_of_byar() {
        var rate = DirectRate.of(List.of(new Stratum(12, 400, 7)));
        assertThat(rate.value()).isCloseTo(0.03, within(1e-15));
        var exact = PoissonInterval.EXACT.of(12, Confidence.USUAL);
        assertThat(rate.gamma(Confidence.USUAL).low()).isCloseTo(exact.low() / 400, within(1e-10));
        assertThat(rate.gamma(Confidence.USUAL).high()).isCloseTo(exact.high() / 400, within(1e-10));
        var byar = PoissonInterval.BYAR.of(12, Confidence.USUAL);
        assertThat(rate.dobson(PoissonInterval.BYAR, Confidence.USUAL).low())
                .isCloseTo(byar.low() / 400, within(1e-12));
        assertThat(rate.dobson(PoissonInterval.BYAR, Confidence.USUAL).high())
                .isCloseTo(byar.high() / 400, within(1e-12));
    }

    /** Enumerates what two strata could have given, and weighs each by its probability. */
    @Property(tries = 8)
    void the_gamma_interval_covers_the_true_rate_at_least_as_often_as_it_says(
            @ForAll @IntRange(min = 1, max = 8) int first, @ForAll @IntRange(min = 1, max = 8) int second) {
        double truth = 0.7 * first / 100 + 0.3 * second / 50;
        double covered = 0;
        for (int i = 0; i < 30; i++) {
            for (int j = 0; j < 30; j++) {
                double probability = PoissonDistribution.of(first).probability(i)
                        * PoissonDistribution.of(second).probability(j);
                if (probability > 1e-9) {
                    var interval = DirectRate.of(List.of(new Stratum(i, 100, 0.7), new Stratum(j, 50, 0.3)))
                            .gamma(Confidence.USUAL);
                    covered += interval.low() <= truth && truth <= interval.high() ? probability : 0;
                }
            }
        }
        assertThat(covered).isGreaterThan(0.95);
    }

    @Test
    void a_direct_rate_without_events_starts_at_nothing() {
        var rate = DirectRate.of(List.of(new Stratum(0, 100, 1), new Stratum(0, 50, 1)));
        assertThat(rate.gamma(Confidence.USUAL).low()).isZero();
        assertThat(rate.gamma(Confidence.USUAL).high()).isCloseTo(-Math.log(0.025) * 0.5 / 50, within(1e-9));
    }

    @Test
    void a_place_like_the_standard_has_an_indirect_ratio_of_one() {
        var ratio = IndirectRatio.of(List.of(new Stratum(10, 100, 0.1), new Stratum(30, 60, 0.5)))
                .orElseThrow();
        assertThat(ratio.value()).isEqualTo(1);
        assertThat(ratio.interval(PoissonInterval.BYAR, Confidence.USUAL).low())
                .isCloseTo(PoissonInterval.BYAR.of(40, Confidence.USUAL).low() / 40, within(1e-12));
        assertThat(IndirectRatio.of(List.of(new Stratum(0, 100, 0)))).isEmpty();
    }

    @Test
    void a_mean_is_weighed_as_those_who_were_invited() {
        var young = Distribution.of(Map.of(BigDecimal.ONE, 2L, BigDecimal.valueOf(3), 2L))
                .moments();
        var old = Distribution.of(Map.of(BigDecimal.valueOf(10), 1L, BigDecimal.valueOf(14), 1L))
                .moments();
        var mean = DirectMean.of(List.of(new DirectMean.Part(young, 75), new DirectMean.Part(old, 25)))
                .orElseThrow();
        assertThat(mean.value()).isCloseTo(0.75 * 2 + 0.25 * 12, within(1e-12));
        assertThat(mean.error().orElseThrow())
                .isCloseTo(Math.sqrt(0.75 * 0.75 * (4.0 / 3) / 4 + 0.25 * 0.25 * 8 / 2), within(1e-12));
    }

    @Test
    void a_kind_of_people_who_never_answered_cannot_be_weighed() {
        var some = Distribution.of(Map.of(BigDecimal.ONE, 2L)).moments();
        var nobody = Distribution.EMPTY.moments();
        assertThat(DirectMean.of(List.of(new DirectMean.Part(some, 1), new DirectMean.Part(nobody, 1))))
                .isEmpty();
        assertThat(DirectMean.of(List.of(new DirectMean.Part(some, 1), new DirectMean.Part(nobody, 0))))
                .isPresent();
    }

    @Test
    void a_standard_of_nobody_and_a_stratum_of_nobody_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DirectRate.of(List.of(new Stratum(1, 10, 0))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stratum(1, 0, 1));
    }
}
