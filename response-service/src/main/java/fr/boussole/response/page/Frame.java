package fr.boussole.response.page;

import fr.boussole.pages.Link;
import java.util.List;
import java.util.Locale;

/**
 * What surrounds every page of a patient.
 *
 * @param title of the document, in the reader's language
 * @param path the page's own address, without parameters
 * @param preferences how the person wishes to read
 */
record Frame(String title, String path, Preferences preferences) {

    /** The other languages, each named by its code. */
    public List<Link> languages() {
        return preferences.languages().stream()
                .filter(language -> !language.equals(preferences.language()))
                .map(language ->
                        Link.in(language, language.toUpperCase(Locale.ROOT), Addresses.with(path, "lang=" + language)))
                .toList();
    }

    public String textSize() {
        return Addresses.with(path, "text=" + (large() ? "usual" : Preferences.LARGE));
    }

    public boolean large() {
        return preferences.largeText();
    }

    /** The address of the script that saves each answer as it is given. */
    public String script() {
        return Script.address();
    }
}
