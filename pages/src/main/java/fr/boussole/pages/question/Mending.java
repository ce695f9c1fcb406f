package fr.boussole.pages.question;

import java.util.Locale;
import java.util.ResourceBundle;

/** What fields say of themselves: how to mend what could not be understood, and the labels of the buttons they add. */
public final class Mending {

    private static final String BUNDLE = "fr.boussole.pages.question.mending";

    private final ResourceBundle words;

    private Mending(ResourceBundle words) {
        this.words = words;
    }

    static Mending in(Locale locale) {
        ResourceBundle.Control frenchOtherwise =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Mending(ResourceBundle.getBundle(BUNDLE, locale, frenchOtherwise));
    }

    /** The sentence of that name, with its {0} and {1} filled in. */
    String with(String name, Object... parts) {
        String sentence = words.getString(name);
        for (int i = 0; i < parts.length; i++) {
            sentence = sentence.replace("{" + i + "}", parts[i].toString());
        }
        return sentence;
    }

    /** When a required question has no answer. */
    public String required() {
        return words.getString("required");
    }

    /** The words of the way not to answer. */
    public String decline() {
        return words.getString("decline");
    }

    /** How to leave a field out that has no button for it. */
    String optional() {
        return words.getString("optional");
    }

    String onePerLine() {
        return words.getString("onePerLine");
    }

    String other() {
        return words.getString("other");
    }

    String otherWords() {
        return words.getString("otherWords");
    }

    String option() {
        return words.getString("option");
    }

    String missingWords() {
        return words.getString("missingWords");
    }

    String eitherOptionOrWords() {
        return words.getString("eitherOptionOrWords");
    }

    String exclusive(String label) {
        return with("exclusive", label);
    }

    String wholeNumber() {
        return words.getString("wholeNumber");
    }

    String number() {
        return words.getString("number");
    }

    String unit() {
        return words.getString("unit");
    }

    String files() {
        return words.getString("files");
    }

    /** When what was added is no file of a kind that is taken. */
    public String fileKind() {
        return words.getString("fileKind");
    }

    /** When a file has more bytes than are taken. */
    public String fileSize(long most) {
        return with("fileSize", Math.max(1, most / (1024 * 1024)));
    }

    String kilobytes() {
        return words.getString("kilobytes");
    }

    String date() {
        return words.getString("date");
    }

    String time() {
        return words.getString("time");
    }

    String moment() {
        return words.getString("moment");
    }
}
