package fr.boussole.indicator.contribution;

import fr.boussole.form.definition.Canonical;
import fr.boussole.form.score.ScoreOutcome;
import fr.boussole.indicator.definition.Definitions;
import java.math.BigDecimal;

/** What a response gives for one scale, on the version of the questionnaire on which it is counted. */
sealed interface Measured {
    /** Nobody vouched for the one version beside the other. */
    String NOT_COMPARABLE = "not-comparable";

    /** The bridge between the versions says nothing of this score. */
    String NOT_BRIDGED = "not-bridged";

    /** @param on the version of the questionnaire whose scale this is a score of */
    record Score(BigDecimal value, Canonical on) implements Measured {}

    /** No score, and why. */
    record Missing(String reason) implements Measured {}

    /** An outcome, carried from the version that was answered to the one on which it is counted. */
    static Measured of(
            String scale, ScoreOutcome outcome, Canonical answered, Canonical counted, Definitions definitions) {
        if (outcome instanceof ScoreOutcome.Computed computed) {
            return carried(scale, computed.value(), answered, counted, definitions);
        }
        return new Missing(((ScoreOutcome.NotComputed) outcome).reason());
    }

    static Measured carried(String scale, BigDecimal value, Canonical from, Canonical to, Definitions definitions) {
        return definitions
                .crossing(scale, from, to)
                .<Measured>map(way -> way.across(value)
                        .<Measured>map(carried -> new Score(carried, to))
                        .orElseGet(() -> new Missing(NOT_BRIDGED)))
                .orElseGet(() -> new Missing(NOT_COMPARABLE));
    }
}
