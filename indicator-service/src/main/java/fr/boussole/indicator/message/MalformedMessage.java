package fr.boussole.indicator.message;

/** A message that cannot be understood; its text is a reason that a person can act on. */
public final class MalformedMessage extends Exception {
    public MalformedMessage(String reason) {
        super(reason);
    }

    public MalformedMessage(String reason, Exception cause) {
        super(reason, cause);
    }
}
