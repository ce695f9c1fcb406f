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
 * @param mouth of the face beside its words, as the path of an SVG; empty for no face
 */
public record Choice(
        String value, String label, String hint, boolean selected, boolean quiet, boolean exclusive, String mouth) {

    /** A plain answer. */
    public static Choice of(String value, String label, boolean selected) {
        return new Choice(value, label, "", selected, false, false, "");
    }

    /** The same answer with a few words under its label. */
    public Choice withHint(String words) {
        return new Choice(value, label, words, selected, quiet, exclusive, mouth);
    }

    /** The same answer, stepping back. */
    public Choice asQuiet() {
        return new Choice(value, label, hint, selected, true, exclusive, mouth);
    }

    /** The same answer, excluding the others. */
    public Choice asExclusive() {
        return new Choice(value, label, hint, selected, quiet, true, mouth);
    }

    /**
     * The same answer with a face beside its words.
     *
     * @param mood from 0, the saddest, to 1, the happiest
     */
    public Choice withFace(double mood) {
        long middle = Math.round(21 + 14 * (mood - 0.5));
        long corner = Math.round(21 - 4 * (mood - 0.5));
        String smile = "M9 " + corner + "Q16 " + middle + " 23 " + corner;
        return new Choice(value, label, hint, selected, quiet, exclusive, smile);
    }
}
