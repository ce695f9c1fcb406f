package fr.boussole.survey.questionnaire;

import fr.boussole.form.definition.Canonical;
import fr.boussole.form.score.Bridge;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a scale of one version may be drawn on the same line as the same scale of an earlier version. Statements chain: what is
 * said of 3 with 2 and of 2 with 1 says how 3 is with 1.
 *
 * @param scale the scale's id
 * @param with the earlier version
 * @param bridge how an earlier score becomes a later one; where the verdict is {@code BRIDGED}, and only there
 * @param reason why the author says so; may be empty
 */
public record Comparability(String scale, Canonical with, Verdict verdict, Optional<Bridge> bridge, String reason) {
    public Comparability {
        Objects.requireNonNull(reason);
        if (bridge.isPresent() != (verdict == Verdict.BRIDGED)) {
            throw new IllegalArgumentException(
                    "The scale “" + scale + "” is " + verdict + (bridge.isPresent() ? " with" : " without") + " a bridge");
        }
    }

    /** Nobody vouched for the one beside the other. */
    public static Comparability broken(String scale, Canonical with) {
        return new Comparability(scale, with, Verdict.BREAK, Optional.empty(), "");
    }

    /** As it stands, with a bridge between the two, or not at all. */
    public enum Verdict {
        COMPARABLE,
        BRIDGED,
        BREAK
    }
}
