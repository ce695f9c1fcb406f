package fr.boussole.indicator.definition;

import fr.boussole.form.score.Bridge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from a score on one version of a questionnaire to the score on another.
 *
 * @param bridges to walk over, in order; none where the two are comparable as they stand
 */
public record Crossing(List<Bridge> bridges) {
    private static final Crossing AS_IT_STANDS = new Crossing(List.of());

    public Crossing {
        bridges = List.copyOf(bridges);
    }

    /** Between versions that are comparable as they stand, or the same. */
    public static Crossing asItStands() {
        return AS_IT_STANDS;
    }

    Crossing then(Optional<Bridge> bridge) {
        var longer = new ArrayList<>(bridges);
        bridge.ifPresent(longer::add);
        return new Crossing(longer);
    }

    /** Whether a score is another number on the other side. */
    public boolean isBridged() {
        return !bridges.isEmpty();
    }

    /** The score on the other side, exactly; empty where a bridge says nothing of it. */
    public Optional<BigDecimal> across(BigDecimal score) {
        var carried = Optional.of(score);
        for (var bridge : bridges) {
            carried = carried.flatMap(bridge::across);
        }
        return carried;
    }
}
