package fr.boussole.form.score;

/** What a scale tells of. */
public enum Kind {
    /** Experience: facts of care as the patient lived them. */
    PREM,
    /** Outcome, reported by the patient. */
    PROM,
    /** Outcome, reported by the clinician. */
    CROM,
    /** What matters to me. */
    PRIORITY,
    /** Adverse events noticed by the patient. */
    SAFETY
}
