package fr.boussole.indicator.standardisation;

import fr.boussole.indicator.statistic.Rate;
import java.util.List;
import java.util.Optional;

/**
 * What happened over what would have happened at the standard rates: O/E with E = Σn<sub>i</sub>·r<sub>i</sub>. Its intervals (Byar or exact) are
 * those of the {@link Rate}, its funnel that of ratios.
 */
public final class IndirectRatio {
    private IndirectRatio() {}

    /** @return empty where nothing at all was expected */
    public static Optional<Rate> of(List<Stratum> strata) {
        double expected = strata.stream()
                .mapToDouble(stratum -> stratum.people() * stratum.weight())
                .sum();
        long observed = strata.stream().mapToLong(Stratum::events).sum();
        return expected > 0 ? Optional.of(new Rate(observed, expected)) : Optional.empty();
    }
}
