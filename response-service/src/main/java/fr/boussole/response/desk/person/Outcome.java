package fr.boussole.response.desk.person;

import java.time.Instant;

/** What came of an act. */
public sealed interface Outcome {

    /** It is done. */
    record Done() implements Outcome {}

    /** A link was made, to be handed over. */
    record Made(String link, Instant until) implements Outcome {}

    /** Something in the form has to be mended. */
    record Refused(String field, String why) implements Outcome {}
}
