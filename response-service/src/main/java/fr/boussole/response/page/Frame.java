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

    private static final String PATIENTS = "/r/";

    /** The other languages, each named by its code. */
    public List<Link> languages() {
        return preferences.languages().stream()
                .filter(language -> !language.equals(preferences.language()))
                .map(language -> Link.in(language, language.toUpperCase(Locale.ROOT), path + "?lang=" + language))
                .toList();
    }

    public String textSize() {
        return path + "?text=" + (large() ? "usual" : Preferences.LARGE);
    }

    public boolean large() {
        return preferences.largeText();
    }

    /** The address of the script that saves each answer as it is given. */
    public String script() {
        return Script.address();
    }

    /** What stands at the foot of every page under a link: the way to tell that something went wrong. */
    public List<Link> foot() {
        int end = path.indexOf('/', PATIENTS.length());
        String link = end < 0 ? path : path.substring(0, end);
        return path.startsWith(PATIENTS)
                ? List.of(Link.to(Telling.say(preferences).wrongLink(), Addresses.wrong(link)))
                : List.of();
    }
}
