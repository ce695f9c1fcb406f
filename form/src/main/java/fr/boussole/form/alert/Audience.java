package fr.boussole.form.alert;

/** Whose coordinators are told, seen from where the person is cared for: a pathway serves many hospitals. */
public enum Audience {
    UNIT,
    ESTABLISHMENT
}
