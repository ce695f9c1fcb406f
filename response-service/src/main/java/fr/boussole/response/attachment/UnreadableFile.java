package fr.boussole.response.attachment;

/** A file that begins like one of a kind that is taken, and is not one. */
final class UnreadableFile extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnreadableFile(String why) {
        super(why);
    }
}
