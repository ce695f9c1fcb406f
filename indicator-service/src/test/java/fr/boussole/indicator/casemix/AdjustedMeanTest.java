package fr.boussole.indicator.casemix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fr.boussole.indicator.casemix.AdjustedMean.Outlier;
import fr.boussole.indicator.statistic.PairedDistribution;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AdjustedMeanTest {
    private static final Expectation ALL = new Expectation(1000, 38, 40, OptionalDouble.of(8));

    private static Expectation place(long n, double expected, double observed) {
        return new Expectation(n, expected, observed, OptionalDouble.of(8));
    }

    @Test
    void the_two_ways_of_writing_it_are_one() {
        double residuals = 40 + ((41 - 36) - (40 - 38));
        double patientMix = 41 - (36 - 38);
        var adjusted = AdjustedMean.of(place(64, 36, 41), ALL).orElseThrow();
        assertThat(adjusted.value()).isEqualTo(residuals).isEqualTo(patientMix);
        assertThat(adjusted.gain(18)).isEqualTo(25);
        assertThat(adjusted.z().getAsDouble()).isCloseTo((43 - 40) / (8 / 8.0), within(1e-12));
    }

    @Test
    void a_patient_mix_by_coefficients_is_the_same_as_by_expected_values() throws MalformedModel {
        var age = 0.5;
        var female = -2.0;
        double[] placeMix = {3.2, 0.6};
        double[] allMix = {2.7, 0.55};
        double byCoefficients = 71 - age * (placeMix[0] - allMix[0]) - female * (placeMix[1] - allMix[1]);
        double intercept = 12.5;
        var hospital = place(300, intercept + age * placeMix[0] + female * placeMix[1], 71);
        var all = new Expectation(9000, intercept + age * allMix[0] + female * allMix[1], 70, OptionalDouble.of(20));
        assertThat(AdjustedMean.of(hospital, all).orElseThrow().value()).isCloseTo(byCoefficients, within(1e-12));
    }

    @Test
    void nothing_is_adjusted_under_thirty_people() {
        assertThat(AdjustedMean.of(place(29, 38, 40), ALL)).isEmpty();
        assertThat(AdjustedMean.of(place(30, 38, 40), ALL)).isPresent();
    }

    @Test
    void outliers_lie_beyond_their_limits_and_not_on_them() {
        assertThat(outlier(2.0)).isEqualTo(Outlier.ABOVE_95);
        assertThat(outlier(1.95)).isEqualTo(Outlier.NONE);
        assertThat(outlier(-1.97)).isEqualTo(Outlier.BELOW_95);
        assertThat(outlier(3.1)).isEqualTo(Outlier.ABOVE_998);
        assertThat(outlier(-3.2)).isEqualTo(Outlier.BELOW_998);
    }

    private static Outlier outlier(double errors) {
        return AdjustedMean.of(place(64, 38, 40 + errors), ALL).orElseThrow().outlier();
    }

    @Test
    void an_expectation_is_of_the_same_people_twice() {
        var counts = new HashMap<PairedDistribution.Pair, Long>();
        counts.put(new PairedDistribution.Pair(new BigDecimal("38.62"), BigDecimal.valueOf(40)), 3L);
        counts.put(new PairedDistribution.Pair(new BigDecimal("41.00"), BigDecimal.valueOf(35)), 1L);
        var expectation = Expectation.of(new PairedDistribution(counts)).orElseThrow();
        assertThat(expectation.expected()).isCloseTo((3 * 38.62 + 41) / 4, within(1e-12));
        assertThat(expectation.observed()).isCloseTo(155 / 4.0, within(1e-12));
        assertThat(expectation.sd().getAsDouble()).isCloseTo(3.69, within(1e-9));
        assertThat(Expectation.of(new PairedDistribution(Map.of()))).isEmpty();
    }

    @Test
    void a_class_begins_at_its_cut_and_few_people_have_none() {
        var rule = new Classes(
                "example",
                "1",
                "Made for tests",
                true,
                30,
                List.of(new Classes.Cut("A", 80), new Classes.Cut("B", 70), new Classes.Cut("C", 60)),
                "D");
        assertThat(rule.of(80, 30)).contains("A");
        assertThat(rule.of(79.99, 30)).contains("B");
        assertThat(rule.of(12, 300)).contains("D");
        assertThat(rule.of(90, 29)).contains("DI");
        assertThat(rule.of(90, 0)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Classes(
                        "wrong", "1", "", true, 30, List.of(new Classes.Cut("A", 60), new Classes.Cut("B", 70)), "C"));
    }
}
