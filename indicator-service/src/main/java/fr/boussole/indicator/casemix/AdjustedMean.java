package fr.boussole.indicator.casemix;

import fr.boussole.indicator.statistic.Confidence;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The mean outcome that a place would have if its people were those of all places together.
 *
 * <p>With r = observed − expected, it is mean(observed, all) + mean(r, place) − mean(r, all) (NHS England PROMs), which is
 * mean(observed, place) − (mean(expected, place) − mean(expected, all)), the patient-mix adjustment ȳ<sub>h</sub> −
 * Σβ<sub>k</sub>(x̄<sub>hk</sub> − x̄<sub>k</sub>) of CAHPS, whose intercept falls out. Its distance from the mean of all is z = (adjusted −
 * mean(observed, all)) / (SD(r, all)/√n).
 *
 * @param n people of the place
 * @param value in units of the outcome
 * @param z empty where the people of all places do not differ from what was expected of them
 */
public record AdjustedMean(long n, double value, OptionalDouble z) {
    /** Fewer people than this have no adjusted figure (NHS England PROMs). */
    public static final int FEWEST = 30;

    /** Where a place lies from all together. Above is what the scale says, not always better. */
    public enum Outlier {
        NONE,
        ABOVE_95,
        ABOVE_998,
        BELOW_95,
        BELOW_998
    }

    /** Of a place among all, which includes it; empty with fewer than {@value #FEWEST} people. */
    public static Optional<AdjustedMean> of(Expectation place, Expectation all) {
        if (place.n() < FEWEST) {
            return Optional.empty();
        }
        double value = place.observed() - (place.expected() - all.expected());
        double spread = all.sd().orElse(0);
        return Optional.of(new AdjustedMean(
                place.n(),
                value,
                spread > 0
                        ? OptionalDouble.of((value - all.observed()) / (spread / Math.sqrt(place.n())))
                        : OptionalDouble.empty()));
    }

    /** The adjusted average health gain: adjusted − the mean before care of all the people. */
    public double gain(double meanBefore) {
        return value - meanBefore;
    }

    /** Beyond 95 % where |z| &gt; 1.959964, beyond 99.8 % where |z| &gt; 3.090232. */
    public Outlier outlier() {
        double distance = z.orElse(0);
        if (Math.abs(distance) > Confidence.STRICT.z()) {
            return distance > 0 ? Outlier.ABOVE_998 : Outlier.BELOW_998;
        }
        if (Math.abs(distance) > Confidence.USUAL.z()) {
            return distance > 0 ? Outlier.ABOVE_95 : Outlier.BELOW_95;
        }
        return Outlier.NONE;
    }
}
