package fr.boussole.response.page;

import fr.boussole.pages.Comforts;
import fr.boussole.pages.Link;
import fr.boussole.pages.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What surrounds every page of a patient.
 *
 * @param title of the document, in the reader's language
 * @param path the page's own address, without parameters
 * @param preferences how the person wishes to read
 */
public record Frame(String title, String path, Preferences preferences) {

    private static final Pattern OF_A_LINK = Pattern.compile("/(?:r|rights)/([^/]+)(?:/.*)?");

    private static final String PATIENTS = "/r/";

    /** The other languages, each named by its code. */
    public List<Link> languages() {
        return preferences.languages().stream()
                .filter(language -> !language.equals(preferences.language()))
                .map(language ->
                        Link.in(language, language.toUpperCase(Locale.ROOT), Addresses.with(path, "lang=" + language)))
                .toList();
    }

    /** What makes the page easier to read, and the way to one's rights. */
    public Comforts comforts() {
        List<Link> choices = new ArrayList<>();
        choices.add(choice(
                Preferences.CONTRAST, Preferences.MORE, preferences.contrast(), "usualContrast", "moreContrast"));
        choices.add(choice(Preferences.MOTION, Preferences.NONE, preferences.still(), "usualMotion", "noMotion"));
        if (preferences.easyIsOffered()) {
            choices.add(choice(Preferences.WORDS, Preferences.EASY, preferences.easy(), "usualWording", "easyText"));
        }
        rights().ifPresent(address -> choices.add(Link.to(Words.in(preferences.locale(), "rights"), address)));
        return new Comforts(
                Script.comforts(),
                preferences.contrast(),
                preferences.still(),
                choices,
                preferences.shared() ? Kiosk.LEAVE : "",
                Math.toIntExact(Kiosk.IDLE.toSeconds()));
    }

    private Link choice(String name, String wish, boolean isWished, String undo, String wanted) {
        return Link.to(
                Words.in(preferences.locale(), isWished ? undo : wanted),
                path + "?" + name + "=" + (isWished ? Preferences.USUAL : wish));
    }

    /** The page about the rights of whoever holds this link; a shared tablet leads nowhere but to its questionnaire. */
    private Optional<String> rights() {
        return Optional.of(OF_A_LINK.matcher(path))
                .filter(link -> link.matches() && !preferences.shared())
                .map(link -> Addresses.rights(link.group(1)));
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

    /** What stands at the foot of every page under a link: the way to tell that something went wrong. */
    public List<Link> foot() {
        int end = path.indexOf('/', PATIENTS.length());
        String link = end < 0 ? path : path.substring(0, end);
        return path.startsWith(PATIENTS)
                ? List.of(Link.to(Telling.say(preferences).wrongLink(), Addresses.wrong(link)))
                : List.of();
    }
}
