package fr.boussole.survey.page;

import fr.boussole.pages.Link;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of a page: the one chosen, or else the first of the browser's that we speak, or else French. */
final class PageLanguage {
    private PageLanguage() {}

    static Locale of(String chosen, List<Locale> accepted) {
        Stream<Locale> wished =
                Stream.concat(Optional.ofNullable(chosen).map(Locale::forLanguageTag).stream(), accepted.stream());
        return wished.map(Locale::getLanguage)
                .filter(List.of("fr", "en")::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.FRENCH);
    }

    /** The ways to the page in its other languages. */
    static List<Link> links(Locale language) {
        return Stream.of(Link.in("fr", "Français", "?lang=fr"), Link.in("en", "English", "?lang=en"))
                .filter(link -> !link.language().equals(language.getLanguage()))
                .toList();
    }
}
