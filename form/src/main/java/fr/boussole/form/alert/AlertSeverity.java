package fr.boussole.form.alert;

/** How grave it is, as its author judges; the least grave first. */
public enum AlertSeverity {
    LOW,
    MEDIUM,
    HIGH
}
