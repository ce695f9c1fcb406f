package fr.boussole.pages;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The few words that the looks themselves say ({@code word:signOut} in a template): French first, English, and French
 * where a language has none. The language is the template's {@code locale} attribute.
 */
@TemplateExtension(namespace = "word")
public final class Words {

    private Words() {}

    /**
     * One word of the looks.
     *
     * @param key its name in {@code words.properties}
     * @param locale the template's locale: a {@link Locale}, a BCP 47 tag, or nothing for French
     * @throws java.util.MissingResourceException when no such word is known
     */
    @TemplateExtension(namespace = "word", matchName = TemplateExtension.ANY)
    public static String word(String key, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return in(PageLocale.of(locale), key);
    }

    /** The same word, for a view that is finished in Java. */
    public static String in(Locale locale, String key) {
        return ResourceBundle.getBundle("fr.boussole.pages.words", locale, FrenchFallback.INSTANCE)
                .getString(key);
    }

    /** Looks for the reader's language, then for French: never for the language of the machine. */
    private static final class FrenchFallback extends ResourceBundle.Control {

        private static final FrenchFallback INSTANCE = new FrenchFallback();

        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }
    }
}
