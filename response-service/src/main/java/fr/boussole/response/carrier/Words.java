package fr.boussole.response.carrier;

import fr.boussole.response.contact.Contact;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What our messages say, in the language of the person that they are for: English if that is theirs, else French. Short, plain, and
 * nothing about anyone's health.
 */
public final class Words {

    private static final String BUNDLE = "fr.boussole.response.carrier.words";
    private static final ResourceBundle.Control NO_OTHER =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(), NO_OTHER);
    }

    /** In the language that they read. */
    public static Words to(Contact contact) {
        return in(contact.language().orElse("fr"));
    }

    /** In a language, if we speak it. */
    public static Words in(String language) {
        return new Words(Locale.forLanguageTag(language).getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH);
    }

    /** {@code fr} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    /** The text of that key, its places filled in order. */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** A day in full, such as "12 mars 2026". */
    public String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /** A day in figures, such as "12/03". */
    public String shortDay(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("dd/MM"));
    }
}
