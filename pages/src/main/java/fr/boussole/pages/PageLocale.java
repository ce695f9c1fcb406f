package fr.boussole.pages;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import java.util.Set;

/** What a layout says about itself to the browser ({@code page:lang}, {@code page:dir}, {@code page:css}). */
@TemplateExtension(namespace = "page")
public final class PageLocale {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "he", "ps", "ur", "yi", "ckb", "dv", "sd", "ug");

    private PageLocale() {}

    /** The page's language as a BCP 47 tag. */
    public static String lang(@TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return of(locale).toLanguageTag();
    }

    /** The direction in which the page's language is written: {@code ltr} or {@code rtl}. */
    public static String dir(@TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return RIGHT_TO_LEFT.contains(of(locale).getLanguage()) ? "rtl" : "ltr";
    }

    /** The address of the stylesheet of every page. */
    public static String css() {
        return Assets.css();
    }

    /** The address of the stylesheet of questions and answers. */
    public static String form() {
        return Assets.form();
    }

    /** The address of the stylesheet of figures, tables and charts. */
    public static String figure() {
        return Assets.figure();
    }

    /** The script's address. */
    public static String script() {
        return Assets.script();
    }

    /** The mark's address. */
    public static String mark() {
        return Assets.mark();
    }

    static Locale of(Object locale) {
        if (locale instanceof Locale known) {
            return known;
        }
        return locale instanceof String tag ? Locale.forLanguageTag(tag) : Locale.FRENCH;
    }
}
