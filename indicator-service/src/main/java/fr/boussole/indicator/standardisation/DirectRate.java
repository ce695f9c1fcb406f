package fr.boussole.indicator.standardisation;

import fr.boussole.indicator.statistic.Confidence;
import fr.boussole.indicator.statistic.Interval;
import fr.boussole.indicator.statistic.PoissonInterval;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The rate that a place would have if its people were composed as the standard population: with c<sub>i</sub> =
 * w<sub>i</sub>/(Σw·n<sub>i</sub>), y = Σc<sub>i</sub>O<sub>i</sub> and v = Σc<sub>i</sub>²O<sub>i</sub>, O<sub>i</sub> being independent Poisson counts.
 *
 * @param value y, in events per person
 * @param variance v
 * @param events O = ΣO<sub>i</sub>
 * @param largest the largest c<sub>i</sub>: what one more event could add
 */
public record DirectRate(double value, double variance, long events, double largest) {

    /** @param strata one or more, whose weights are not all 0 */
    public static DirectRate of(List<Stratum> strata) {
        double weights = strata.stream().mapToDouble(Stratum::weight).sum();
        if (!(weights > 0)) {
            throw new IllegalArgumentException("The standard population has nobody");
        }
        double value = 0;
        double variance = 0;
        double largest = 0;
        long events = 0;
        for (var stratum : strata) {
            double share = stratum.weight() / (weights * stratum.people());
            value += share * stratum.events();
            variance += share * share * stratum.events();
            largest = Math.max(largest, share);
            events += stratum.events();
        }
        return new DirectRate(value, variance, events, largest);
    }

    /**
     * By the gamma distribution, which never covers too little (Fay and Feuer 1997, Statistics in Medicine 16:791;
     * {@code dsrTest(method = "gamma")} and {@code epitools::ageadjust.direct} of R): v/(2y)·χ²(α/2; 2y²/v) …
     * v′/(2y′)·χ²(1 − α/2; 2y′²/v′), with y′ = y + max c and v′ = v + (max c)². The lower end is 0 without events.
     */
    public Interval gamma(Confidence confidence) {
        double tail = (1 - confidence.level()) / 2;
        double more = value + largest;
        double spread = variance + largest * largest;
        return new Interval(
                events == 0
                        ? 0
                        : variance
                                / (2 * value)
                                * ChiSquaredDistribution.of(2 * value * value / variance)
                                        .inverseCumulativeProbability(tail),
                spread
                        / (2 * more)
                        * ChiSquaredDistribution.of(2 * more * more / spread).inverseSurvivalProbability(tail));
    }

    /**
     * By moving the interval of the whole count: y + √(v/O)·(L − O) … y + √(v/O)·(U − O), (L, U) being that of O (Dobson,
     * Kuulasmaa, Eberle and Scherer 1991, Statistics in Medicine 10:457; with {@link PoissonInterval#BYAR} as
     * {@code PHEindicatormethods::calculate_dsr} of R).
     *
     * @throws IllegalStateException without events, where it says nothing
     */
    public Interval dobson(PoissonInterval method, Confidence confidence) {
        if (events == 0) {
            throw new IllegalStateException("Without events a rate has no interval of Dobson");
        }
        var count = method.of(events, confidence);
        double scale = Math.sqrt(variance / events);
        return new Interval(value + scale * (count.low() - events), value + scale * (count.high() - events));
    }
}
