package fr.boussole.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The languages that pages offer, the one that serves when nothing fits first.
 *
 * @param offered at least one
 */
public record Languages(List<Locale> offered) {

    /** The name of the parameter by which a reader asks for a language. */
    public static final String PARAMETER = "lang";

    /** What the looks themselves speak: French first, and English. */
    public static final Languages OF_PAGES = new Languages(List.of(Locale.FRENCH, Locale.ENGLISH));

    /** Refuses to offer nothing. */
    public Languages {
        offered = List.copyOf(offered);
        if (offered.isEmpty()) {
            throw new IllegalArgumentException("Pages must offer at least one language");
        }
    }

    /** The languages of a questionnaire, by their BCP 47 tags. */
    public static Languages of(List<String> tags) {
        return new Languages(tags.stream().map(Locale::forLanguageTag).toList());
    }

    /**
     * The language to speak: the one asked for, else the one kept from before, else what the browser accepts, else the
     * first offered. What is not offered or cannot be read is passed over.
     *
     * @param asked the address's parameter
     * @param kept the cookie
     * @param accepted the {@code Accept-Language} header
     */
    public Locale choose(Optional<String> asked, Optional<String> kept, Optional<String> accepted) {
        return Stream.of(asked, kept, accepted)
                .flatMap(wish -> wish.flatMap(this::fitting).stream())
                .findFirst()
                .orElse(offered.get(0));
    }

    private Optional<Locale> fitting(String wish) {
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(wish), offered));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The choice of languages for a layout. */
    public List<Link> links(Locale current, Function<Locale, String> address) {
        return offered.stream()
                .map(language -> new Link(
                        language.getLanguage().toUpperCase(Locale.ROOT),
                        address.apply(language),
                        language.equals(current),
                        language.toLanguageTag()))
                .toList();
    }
}
