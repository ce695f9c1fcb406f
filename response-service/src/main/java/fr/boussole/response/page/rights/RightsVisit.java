package fr.boussole.response.page.rights;

import fr.boussole.pages.Link;
import fr.boussole.response.alert.adverse.AdverseWords;
import fr.boussole.response.page.Frame;
import fr.boussole.response.page.Preferences;
import fr.boussole.response.rights.Holder;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** Someone who has come to their rights, and how they read. */
record RightsVisit(String token, Holder holder, Preferences preferences) {

    RightsWords words() {
        return words(preferences);
    }

    static RightsWords words(Preferences preferences) {
        return in(preferences, RightsWords.class);
    }

    AdverseWords adverse() {
        return in(preferences, AdverseWords.class);
    }

    private static <W> W in(Preferences preferences, Class<W> words) {
        return preferences.language().equals("en")
                ? MessageBundles.get(words, Localized.Literal.of("en"))
                : MessageBundles.get(words);
    }

    String home() {
        return "/rights/" + token;
    }

    String at(String place) {
        return home() + "/" + place;
    }

    /** The address of a form, which goes on in the same language. */
    String action(String place) {
        return at(place) + "?lang=" + preferences.language();
    }

    Frame frame(String title, String place) {
        return new Frame(title, place.isEmpty() ? home() : at(place), preferences);
    }

    Link back() {
        return Link.to(words().back(), home());
    }

    /** Says what was done, or why nothing can be. */
    WishPage told(String place, String heading, String... paragraphs) {
        return WishPage.told(frame(heading, place), heading, List.of(paragraphs), List.of(back()));
    }

    /** Where the questionnaire is, as long as this very link opens it. */
    Optional<String> questionnaire() {
        return holder.isInTime() ? Optional.of("/r/" + token) : Optional.empty();
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(preferences.locale())
                .withZone(zone())
                .format(at);
    }

    ZoneId zone() {
        return holder.pathway().zone();
    }
}
