package fr.boussole.form.validation;

import fr.boussole.form.branching.Enabled;
import fr.boussole.form.branching.Occurrence;
import java.util.stream.Stream;

/** An answer to what is not asked: told once, at the topmost item that is disabled. */
final class DisabledRule {
    private DisabledRule() {}

    static Stream<Fault> faults(Occurrence occurrence, Enabled enabled) {
        var isTopmost = occurrence.parent().map(enabled::isEnabled).orElse(true);
        var linkId = occurrence.item().linkId();
        if (occurrence.answers().isEmpty() && !(isTopmost && occurrence.holdsAnswer())) {
            return Stream.empty();
        }
        return Stream.of(Fault.error(
                "disabled-answer",
                linkId,
                occurrence.pointer(),
                "« " + linkId + " » ne se pose pas avec ces réponses ; retirez ce qui y est répondu",
                "“" + linkId + "” is not asked with these answers; take out what is answered there"));
    }
}
