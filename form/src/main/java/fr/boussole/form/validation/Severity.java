package fr.boussole.form.validation;

/** Whether a fault makes the answers unacceptable. */
public enum Severity {
    ERROR,
    WARNING
}
