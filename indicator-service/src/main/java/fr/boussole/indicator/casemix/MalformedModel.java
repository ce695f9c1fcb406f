package fr.boussole.indicator.casemix;

/** A file that is no model; the message says what is wrong, and at which JSON pointer. */
public final class MalformedModel extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedModel(String pointer, String message) {
        super((pointer.isEmpty() ? "/" : pointer) + ": " + message);
    }
}
