package fr.boussole.pages.field;

/**
 * One answer that can be chosen.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint a few words under the label, or empty
 * @param selected whether it is chosen
 * @param quiet whether it steps back, as "I prefer not to answer" does
 * @param exclusive whether it excludes the others of a multiple choice ("none of these")
 */
public record Choice(String value, String label, String hint, boolean selected, boolean quiet, boolean exclusive) {

    /** A plain answer. */
    public static Choice of(String value, String label, boolean selected) {
        return new Choice(value, label, "", selected, false, false);
    }

    /** The same answer with a few words under its label. */
    public Choice withHint(String words) {
        return new Choice(value, label, words, selected, quiet, exclusive);
    }

    /** The same answer, stepping back. */
    public Choice asQuiet() {
        return new Choice(value, label, hint, selected, true, exclusive);
    }

    /** The same answer, excluding the others. */
    public Choice asExclusive() {
        return new Choice(value, label, hint, selected, quiet, true);
    }
}
