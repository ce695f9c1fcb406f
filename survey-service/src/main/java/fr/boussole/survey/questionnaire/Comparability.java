package fr.boussole.survey.questionnaire;

import fr.boussole.form.definition.Canonical;

/**
 * Whether a scale of one version may be drawn on the same line as the same scale of an earlier version.
 *
 * @param scale the scale's id
 * @param with the earlier version
 */
public record Comparability(String scale, Canonical with, Verdict verdict) {
    /** As it stands, with a bridge between the two, or not at all. */
    public enum Verdict {
        COMPARABLE,
        BRIDGED,
        BREAK
    }
}
