package fr.boussole.response.page;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How someone wishes to read: the language asked for by {@code ?lang=}, else the one chosen before, else the browser's,
 * else French; and larger text or not. Only languages that the page or the questionnaire speaks are taken.
 *
 * @param language BCP 47 code, one of {@code languages}
 * @param languages every language offered, French and English first
 * @param chosen what was asked for by this very request and is to be remembered, by cookie name
 */
record Preferences(String language, List<String> languages, boolean largeText, Map<String, String> chosen) {

    static final String LANGUAGE = "lang";
    static final String TEXT = "text";
    static final String LARGE = "large";
    private static final List<String> SPOKEN = List.of("fr", "en");

    static Preferences of(MultivaluedMap<String, String> query, HttpHeaders headers, List<String> alsoSpoken) {
        String accepted = String.join(
                ",",
                Optional.ofNullable(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE))
                        .orElse(List.of()));
        return of(query, headers.getCookies(), accepted, alsoSpoken);
    }

    static Preferences of(
            MultivaluedMap<String, String> query,
            Map<String, Cookie> cookies,
            String acceptLanguage,
            List<String> alsoSpoken) {
        Set<String> offered = new LinkedHashSet<>(SPOKEN);
        offered.addAll(alsoSpoken);
        List<String> languages = List.copyOf(offered);
        Optional<String> asked = Optional.ofNullable(query.getFirst(LANGUAGE)).filter(languages::contains);
        Optional<String> size =
                Optional.ofNullable(query.getFirst(TEXT)).map(text -> text.equals(LARGE) ? LARGE : "usual");
        String language = asked.or(() -> cookie(cookies, LANGUAGE).filter(languages::contains))
                .or(() -> fromBrowser(acceptLanguage, languages))
                .orElse("fr");
        boolean large =
                size.or(() -> cookie(cookies, TEXT)).filter(LARGE::equals).isPresent();
        return new Preferences(language, languages, large, chosen(asked, size));
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    private static Map<String, String> chosen(Optional<String> language, Optional<String> size) {
        return Stream.concat(
                        language.map(value -> Map.entry(LANGUAGE, value)).stream(),
                        size.map(value -> Map.entry(TEXT, value)).stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<String> cookie(Map<String, Cookie> cookies, String name) {
        return Optional.ofNullable(cookies.get(name)).map(Cookie::getValue);
    }

    /** The browser's own order of preference; a header that makes no sense counts for nothing. */
    private static Optional<String> fromBrowser(String accepted, List<String> languages) {
        try {
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(accepted), languages));
        } catch (IllegalArgumentException meaningless) {
            return Optional.empty();
        }
    }
}
