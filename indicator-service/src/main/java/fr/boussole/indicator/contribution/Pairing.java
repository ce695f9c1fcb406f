package fr.boussole.indicator.contribution;

import fr.boussole.form.score.ScoreOutcome;
import java.util.Optional;

/** Whether one person's scores before and after make a pair. */
sealed interface Pairing {

    record Paired(Value.Pair value) implements Pairing {}

    /** @param reason the side that is missing and why, such as {@code no-after} or {@code before-not-computed} */
    record Unpaired(String reason) implements Pairing {}

    static Pairing of(Optional<ScoreOutcome> before, Optional<ScoreOutcome> after) {
        if (before.isEmpty()) {
            return new Unpaired("no-before");
        }
        if (after.isEmpty()) {
            return new Unpaired("no-after");
        }
        if (!(before.get() instanceof ScoreOutcome.Computed first)) {
            return new Unpaired("before-not-computed");
        }
        if (!(after.get() instanceof ScoreOutcome.Computed second)) {
            return new Unpaired("after-not-computed");
        }
        return new Paired(new Value.Pair(first.value(), second.value()));
    }
}
