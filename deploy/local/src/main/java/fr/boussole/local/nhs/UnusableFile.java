package fr.boussole.local.nhs;

/** A file cannot be used; the message says why, to the person who gave it. */
final class UnusableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableFile(String message) {
        super(message);
    }
}
