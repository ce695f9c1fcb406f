package fr.boussole.response.page;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How someone wishes to read: the language asked for by {@code ?lang=}, else the one chosen before, else the browser's,
 * else French; larger text, more contrast, nothing that moves, easy words, or not. Only languages that the page or the questionnaire
 * speaks are taken. A questionnaire speaks easily where it has texts in the private language tag of that language,
 * such as {@code fr-x-easy}.
 *
 * @param language BCP 47 code, one of {@code languages}
 * @param languages every language offered, French and English first
 * @param easyIsOffered whether the questionnaire has easy texts in that language
 * @param shared whether the page is read on a tablet that others use
 * @param chosen what was asked for by this very request and is to be remembered, by cookie name
 */
public record Preferences(
        String language,
        List<String> languages,
        boolean largeText,
        boolean contrast,
        boolean still,
        boolean easy,
        boolean easyIsOffered,
        boolean shared,
        Map<String, String> chosen) {

    static final String LANGUAGE = "lang";
    static final String TEXT = "text";
    static final String CONTRAST = "contrast";
    static final String MOTION = "motion";
    static final String WORDS = "words";

    /** The value of a wish that is no longer one. */
    static final String USUAL = "usual";

    /** Every cookie by which a wish is remembered. */
    static final List<String> COOKIES = List.of(LANGUAGE, TEXT, CONTRAST, MOTION, WORDS);

    static final String LARGE = "large";
    static final String MORE = "more";
    static final String NONE = "none";
    static final String EASY = "easy";
    private static final Map<String, String> WISHES = Map.of(TEXT, LARGE, CONTRAST, MORE, MOTION, NONE, WORDS, EASY);
    private static final String EASY_TEXTS = "-x-easy";
    private static final List<String> SPOKEN = List.of("fr", "en");

    public static Preferences of(MultivaluedMap<String, String> query, HttpHeaders headers, List<String> alsoSpoken) {
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
        alsoSpoken.stream().filter(tag -> !tag.endsWith(EASY_TEXTS)).forEach(offered::add);
        List<String> languages = List.copyOf(offered);
        Map<String, String> chosen = new LinkedHashMap<>();
        Optional.ofNullable(query.getFirst(LANGUAGE))
                .filter(languages::contains)
                .ifPresent(language -> chosen.put(LANGUAGE, language));
        WISHES.forEach((name, wish) -> Optional.ofNullable(query.getFirst(name))
                .ifPresent(said -> chosen.put(name, said.equals(wish) ? wish : USUAL)));
        String language = Optional.ofNullable(chosen.get(LANGUAGE))
                .or(() -> cookie(cookies, LANGUAGE).filter(languages::contains))
                .or(() -> fromBrowser(acceptLanguage, languages))
                .orElse("fr");
        boolean easyIsOffered = alsoSpoken.contains(language + EASY_TEXTS);
        return new Preferences(
                language,
                languages,
                wishes(TEXT, chosen, cookies),
                wishes(CONTRAST, chosen, cookies),
                wishes(MOTION, chosen, cookies),
                easyIsOffered && wishes(WORDS, chosen, cookies),
                easyIsOffered,
                cookies.containsKey(Kiosk.COOKIE),
                Map.copyOf(chosen));
    }

    private static boolean wishes(String name, Map<String, String> chosen, Map<String, Cookie> cookies) {
        return Optional.ofNullable(chosen.get(name))
                .or(() -> cookie(cookies, name))
                .filter(WISHES.get(name)::equals)
                .isPresent();
    }

    /** Of the next reader of a shared tablet: the language alone goes on for this page, and is not remembered. */
    Preferences forgotten() {
        return new Preferences(language, languages, false, false, false, false, false, false, Map.of());
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** In which the questionnaire speaks: the same language, in easy words where that is wished. */
    Locale wording() {
        return easy ? Locale.forLanguageTag(language + EASY_TEXTS) : locale();
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
