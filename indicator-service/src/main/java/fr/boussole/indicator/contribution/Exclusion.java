package fr.boussole.indicator.contribution;

import java.util.Locale;

/** Why a response is kept and shown but not counted. */
public enum Exclusion {
    /** Its pathway has not been published here yet. */
    PATHWAY_UNKNOWN,
    /** Its pathway has no such step. */
    STEP_UNKNOWN,
    /** Its questionnaire has not been published here yet. */
    QUESTIONNAIRE_UNKNOWN,
    /** It answers another questionnaire than the step's. */
    OTHER_QUESTIONNAIRE,
    /** It repeats its groups beyond what a person answers, so it cannot be scored. */
    TOO_MANY_OCCURRENCES,
    /** It was begun and not submitted. */
    NOT_SUBMITTED,
    /** The date of the event that its step is counted from is not known. */
    EVENT_UNKNOWN,
    /** It was answered before the window opened or after it closed. */
    OUT_OF_WINDOW,
    /** Another response in the window is nearer to the target date. */
    NOT_NEAREST;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
