package fr.boussole.indicator.contribution;

import fr.boussole.indicator.definition.Definitions;
import java.util.Optional;

/** Whether one person's scores before and after make a pair. */
sealed interface Pairing {

    record Paired(Value.Pair value) implements Pairing {}

    /** @param reason the side that is missing and why, such as {@code no-after} or {@code before-not-computed} */
    record Unpaired(String reason) implements Pairing {}

    /** A score before is carried to the version of the score after, where both are of the same questionnaire. */
    static Pairing of(Optional<Measured> before, Optional<Measured> after, String scale, Definitions definitions) {
        if (before.isEmpty()) {
            return new Unpaired("no-before");
        }
        if (after.isEmpty()) {
            return new Unpaired("no-after");
        }
        if (!(before.get() instanceof Measured.Score first)) {
            return new Unpaired("before-not-computed");
        }
        if (!(after.get() instanceof Measured.Score second)) {
            return new Unpaired("after-not-computed");
        }
        if (!first.on().url().equals(second.on().url())) {
            return new Paired(new Value.Pair(first.value(), second.value()));
        }
        return Measured.carried(scale, first.value(), first.on(), second.on(), definitions)
                        instanceof Measured.Score carried
                ? new Paired(new Value.Pair(carried.value(), second.value()))
                : new Unpaired(Measured.NOT_COMPARABLE);
    }
}
