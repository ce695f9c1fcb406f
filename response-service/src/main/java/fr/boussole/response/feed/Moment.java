package fr.boussole.response.feed;

/** A date of a stay that hospital systems tell, from which a pathway's event may take its own. What was expected stands before what happened. */
public enum Moment {
    EXPECTED_ADMISSION,
    EXPECTED_DISCHARGE,
    ADMISSION,
    DISCHARGE
}
