package fr.boussole.form.score;

/** How the points of the items become one value. */
public enum Method {
    SUM,
    MEAN
}
