package fr.boussole.pages.question;

import java.time.ZoneId;
import java.util.Locale;

/**
 * In what language, and by which clock, a person reads and writes.
 *
 * @param zone of the times of day that they write
 */
public record Tongue(Locale locale, ZoneId zone) {

    /** The language's BCP 47 code, as forms know their texts by. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** How to mend what could not be understood. */
    public Mending mending() {
        return Mending.in(locale);
    }
}
