package fr.boussole.indicator.standardisation;

import fr.boussole.indicator.statistic.Confidence;
import fr.boussole.indicator.statistic.Interval;
import fr.boussole.indicator.statistic.Moments;
import java.util.List;
import java.util.Optional;

/**
 * The mean score that a place would have if those who answered were composed as the standard population (say, as those who
 * were invited): ȳ = Σw<sub>i</sub>·ȳ<sub>i</sub>/Σw, with the interval ȳ ± z·√(Σ(w<sub>i</sub>/Σw)²·s<sub>i</sub>²/n<sub>i</sub>).
 *
 * @param value ȳ
 * @param error its standard error; empty when a stratum that counts has fewer than two people
 */
public record DirectMean(double value, Optional<Double> error) {

    /** Those who answered in one stratum, and how much the stratum weighs in the standard population (0 or more). */
    public record Part(Moments answers, double weight) {}

    /** @return empty when nobody answered in a stratum that counts: the standard population cannot be told */
    public static Optional<DirectMean> of(List<Part> parts) {
        var counting = parts.stream().filter(part -> part.weight() > 0).toList();
        if (counting.isEmpty()
                || counting.stream().anyMatch(part -> part.answers().n() == 0)) {
            return Optional.empty();
        }
        double weights = counting.stream().mapToDouble(Part::weight).sum();
        double mean = 0;
        double variance = 0;
        for (var part : counting) {
            double share = part.weight() / weights;
            double sd = part.answers().sd().orElse(Double.NaN);
            mean += share * part.answers().mean().getAsDouble();
            variance += share * share * sd * sd / part.answers().n();
        }
        return Optional.of(
                new DirectMean(mean, Double.isNaN(variance) ? Optional.empty() : Optional.of(Math.sqrt(variance))));
    }

    public Optional<Interval> interval(Confidence confidence) {
        return error.map(one -> new Interval(value - confidence.z() * one, value + confidence.z() * one));
    }
}
