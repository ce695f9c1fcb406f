package fr.boussole.survey.pathway.calendar;

/** Where a step lies on the patient's way. */
public enum Phase {
    BEFORE,
    DURING,
    AFTER
}
